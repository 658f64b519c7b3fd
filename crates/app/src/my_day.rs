//! What waits for whoever is signed in, put together from one reading of everything.

use std::collections::BTreeMap;

use leitwerk_model::access::{answers_for, is_own};
use leitwerk_model::check::{Question, Rule, Severity, check};
use leitwerk_model::code::ItemRef;
use leitwerk_model::facts::Facts;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::language::Lang;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::my_day::{Dated, Nearness, due_measures, ending_promises, follow_ups, outdated};
use leitwerk_model::when::When;
use leitwerk_store::Db;

use crate::Error;
use crate::access::{Action, Actor, Reach, authorise};
use crate::edit::{NotSaved, changing_all, shown};

/// Something with a day, as the actor sees it.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// What it is, without links to what the actor may not read.
    pub item: Item,
    /// Its version.
    pub number: i64,
    /// Its day.
    pub day: When,
    /// How near that is.
    pub near: Nearness,
}

/// What the check found for the actor, but for what is told besides.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    /// How many of each weight.
    pub counts: BTreeMap<Severity, usize>,
}

/// What waits.
#[derive(Clone, Debug)]
pub struct Read {
    /// The day for which this is told.
    pub today: When,
    /// What is still to be seen to; none for those who write nothing.
    pub follow_ups: Vec<Waiting>,
    /// Measures whose end or beginning has passed while their status says otherwise, or comes soon.
    pub measures: Vec<Waiting>,
    /// Promises that come to an end.
    pub promises: Vec<Waiting>,
    /// Translations of older texts, by language.
    pub outdated: BTreeMap<Lang, usize>,
    /// What the check found.
    pub findings: Findings,
    /// Everything there is, to name what is linked.
    pub leitbild: Leitbild,
}

/// What waits for the actor on the day `today`, or the day that example data describe: for those who write everything, all of it;
/// for somebody of an organisation, what it answers for.
///
/// # Errors
/// [`Error`].
pub async fn read(db: &Db, actor: &Actor, today: When) -> Result<Read, Error> {
    authorise(actor, Action::SeeMyDay)?;
    let leitbild = db.load().await?.leitbild;
    let today = leitbild.as_of().unwrap_or(today);
    let own = actor.person().map(|person| person.own.clone()).unwrap_or_default();
    let writes = authorise(actor, Action::EditItems).ok();
    let mine = |key: &ItemRef| match writes {
        Some(Reach::All) => true,
        Some(Reach::Own) => answers_for(&leitbild, key, &own),
        None => false,
    };
    let numbers = db.version_numbers(Kind::FollowUp).await?;
    let waiting = |dated: Vec<Dated<'_>>| -> Vec<Waiting> {
        let told = |dated: Dated<'_>| Waiting {
            item: shown(actor, &leitbild, dated.item),
            number: numbers.get(&dated.item.key).copied().unwrap_or(0),
            day: dated.day,
            near: dated.near,
        };
        dated.into_iter().map(told).collect()
    };
    let mut findings = Findings::default();
    let found = check(&leitbild, &Question { today, edition: None }).findings;
    // What is told one by one besides is not counted here.
    for finding in found.iter().filter(|finding| !matches!(finding.rule, Rule::MeasureOverdue | Rule::TextOutdated)) {
        let reaches = match authorise(actor, Action::ReadFindings) {
            Ok(Reach::All) => true,
            Ok(Reach::Own) => is_own(&leitbild, &finding.item, &own),
            Err(_) => false,
        };
        if reaches {
            *findings.counts.entry(finding.rule.severity()).or_default() += 1;
        }
    }
    Ok(Read {
        today,
        follow_ups: waiting(follow_ups(&leitbild, mine, today)),
        measures: waiting(due_measures(&leitbild, mine, today)),
        promises: waiting(ending_promises(&leitbild, mine, today)),
        outdated: outdated(&leitbild, mine),
        findings,
        leitbild,
    })
}

/// Notes that what was to be seen to is done, on the day `today` or the day that example data describe. Nothing is written where it
/// was done already.
///
/// # Errors
/// [`NotSaved::Overtaken`] where somebody changed it meanwhile; [`NotSaved`].
pub async fn finish(db: &Db, actor: &Actor, key: &ItemRef, base: i64, today: When) -> Result<(), NotSaved> {
    authorise(actor, Action::EditItems)?;
    let bases = BTreeMap::from([(key.clone(), base)]);
    changing_all(db, actor, "finish-follow-up", &bases, |all, next| {
        let mut item = all.get(key).ok_or(NotSaved::Gone)?.clone();
        let Facts::FollowUp(follow_up) = &mut item.facts else { return Err(NotSaved::Gone) };
        follow_up.done = follow_up.done.or(Some(all.as_of().unwrap_or(today)));
        next.insert(item);
        Ok(())
    })
    .await
}
