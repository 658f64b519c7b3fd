//! Which language to answer in.

use crate::Locale;

/// More wishes than any browser sends; the rest of a longer header is not read.
const MOST_WISHES: usize = 64;

impl Locale {
    /// The language that fits an `Accept-Language` header best (RFC 9110): the wish of highest quality that can be
    /// met, the earlier of two equal ones, German if none can. `de-AT` is met by `de`, `de-simple-AT` by `de-simple`.
    ///
    /// Written out because no maintained crate both honours quality values and chooses: fluent-langneg ignores them,
    /// others return a sorted list and leave the choice to the caller.
    #[must_use]
    pub fn negotiate(accept_language: Option<&str>) -> &'static Locale {
        let wishes = accept_language.unwrap_or_default().split(',').take(MOST_WISHES);
        let mut best: Option<(f32, &'static Locale)> = None;
        for wish in wishes {
            let (range, parameters) = wish.split_once(';').unwrap_or((wish, ""));
            let (Some(quality), Some(locale)) = (quality(parameters), Locale::fitting(range.trim())) else { continue };
            if best.is_none_or(|(highest, _)| quality > highest) {
                best = Some((quality, locale));
            }
        }
        best.map_or(&Locale::all()[0], |(_, locale)| locale)
    }

    /// The most special language all of whose subtags are in `range`, with the same first one.
    fn fitting(range: &str) -> Option<&'static Locale> {
        let same = |a: &str, b: &str| a.eq_ignore_ascii_case(b);
        let fits = |locale: &&Locale| {
            let mut subtags = locale.tag().split('-');
            range.split('-').next().zip(subtags.next()).is_some_and(|(asked, ours)| same(asked, ours))
                && subtags.all(|ours| range.split('-').any(|asked| same(asked, ours)))
        };
        Locale::all().iter().filter(fits).max_by_key(|locale| locale.tag().len())
    }
}

/// The quality of a wish; `None` for one that is unwanted (0) or malformed.
fn quality(parameters: &str) -> Option<f32> {
    let parameters = parameters.trim();
    if parameters.is_empty() {
        return Some(1.0);
    }
    let (name, value) = parameters.split_once('=')?;
    let quality: f32 = value.trim().parse().ok()?;
    (name.trim().eq_ignore_ascii_case("q") && quality > 0.0 && quality <= 1.0).then_some(quality)
}
