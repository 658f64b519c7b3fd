//! Every address of the interface, once.

use leitwerk_model::kind::Kind;

use super::ROOT;

/// What is at an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    /// What there is.
    Start,
    /// The description of the interface.
    Document,
    /// The city.
    City,
    /// A list of a kind.
    List(Kind),
    /// One item of a kind.
    One(Kind),
    /// A matrix.
    Matrix,
}

/// An address, with `{…}` where it varies.
pub(crate) struct Address {
    pub(crate) path: String,
    pub(crate) what: What,
}

/// Kinds of which there are lists.
pub(crate) fn kinds() -> impl Iterator<Item = Kind> {
    Kind::ALL.iter().copied().filter(|kind| !kind.is_internal() && *kind != Kind::City)
}

/// All addresses, in the order in which they are described.
pub(crate) fn all() -> Vec<Address> {
    let mut all = vec![
        Address { path: ROOT.to_owned(), what: What::Start },
        Address { path: format!("{ROOT}/openapi.json"), what: What::Document },
        Address { path: format!("{ROOT}/city"), what: What::City },
    ];
    for kind in kinds() {
        let edition = if kind.in_edition() { "/editions/{edition}" } else { "" };
        let path = format!("{ROOT}{edition}/{}", kind.plural());
        all.push(Address { path: path.clone(), what: What::List(kind) });
        all.push(Address { path: format!("{path}/{{code}}"), what: What::One(kind) });
    }
    all.push(Address { path: format!("{ROOT}/editions/{{edition}}/matrix"), what: What::Matrix });
    all
}

/// A code of this kind in the fictional city, for examples.
pub(crate) fn example_code(kind: Kind) -> &'static str {
    match kind {
        Kind::City => "city",
        Kind::Edition => "2025",
        Kind::Section => "A1",
        Kind::Field => "H1",
        Kind::Goal => "Z1.1",
        Kind::TakeUp => "T1.1",
        Kind::Succession => "F01",
        Kind::Consultation => "BE1",
        Kind::Erratum => "ER1",
        Kind::Source => "Q01",
        Kind::Result => "Q01.1",
        Kind::Plan => "K1",
        Kind::StakeholderGroup => "G01",
        Kind::Organisation => "O001",
        Kind::Commitment => "S001",
        Kind::Body => "GR01",
        Kind::Meeting => "V01",
        Kind::District => "D1",
        Kind::Process => "PR1",
        Kind::Phase => "PR1.1",
        Kind::Measure => "M001",
        Kind::Indicator => "I01",
        Kind::Release => "FR001",
        Kind::Acceptance => "X01",
        Kind::FollowUp => "W001",
    }
}
