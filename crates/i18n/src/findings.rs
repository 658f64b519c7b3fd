//! Findings of the check, in words.

use leitwerk_model::check::{Detail, Finding, Place, Rule, Severity, Specific};
use leitwerk_model::code::ItemRef;
use leitwerk_model::language::Lang;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::problems::{Breach, Problem};
use leitwerk_model::text::Part;

use crate::Locale;

/// Most characters of a title in a sentence about something else.
const LONGEST_TITLE: usize = 70;

impl Locale {
    /// What a rule is called: „Ziel ohne Maßnahme“.
    #[must_use]
    pub fn rule_name(&self, rule: Rule) -> &'static str {
        self.of_rule("name", rule)
    }

    /// The way out of a finding.
    #[must_use]
    pub fn rule_help(&self, rule: Rule) -> &'static str {
        self.of_rule("help", rule)
    }

    /// Why a rule matters.
    #[must_use]
    pub fn rule_why(&self, rule: Rule) -> &'static str {
        self.of_rule("why", rule)
    }

    /// How bad a finding is, in a word: „Warnung“.
    #[must_use]
    pub fn severity(&self, severity: Severity) -> &'static str {
        self.word("severity", severity.as_str())
    }

    /// So many findings of this weight: „3 Warnungen“.
    #[must_use]
    pub fn severity_count(&self, severity: Severity, count: usize) -> String {
        match severity {
            Severity::Error => self.check_errors(size(count)),
            Severity::Warning => self.check_warnings(size(count)),
            Severity::Note => self.check_notes(size(count)),
        }
    }

    fn of_rule(&self, what: &str, rule: Rule) -> &'static str {
        self.of_family(&format!("check-{what}-{}", rule.code().to_lowercase())).unwrap_or(rule.code())
    }

    /// What was found, in a sentence.
    #[must_use]
    pub fn finding(&self, leitbild: &Leitbild, finding: &Finding) -> String {
        let words = Words { t: self, leitbild, finding };
        let item = &*words.named(&finding.item);
        match finding.rule {
            Rule::NotTakenUp => self.check_lw001(item, &words.place()),
            Rule::TakeUpWithoutSentence => self.check_lw002(item, &words.detail()),
            Rule::TooSpecific => match &finding.detail {
                Detail::Specific(what, said) => self.check_lw003(item, self.specific(*what), said),
                _ => item.to_owned(),
            },
            Rule::GoalWithoutOrigin => self.check_lw004(item),
            Rule::ResultWithoutAnswer => self.check_lw005(item, &words.detail()),
            Rule::GoalWithoutMeasure => self.check_lw006(item),
            Rule::NobodyResponsible => self.check_lw007(item),
            Rule::MeasureOverdue if finding.place == Some(Place::Key("starts")) => self.check_lw008_begin(&words.detail(), item),
            Rule::MeasureOverdue => self.check_lw008(&words.detail(), item),
            Rule::GoalWithoutIndicator => self.check_lw009(item),
            Rule::NotByGender => self.check_lw010(item),
            Rule::IndicatorWithoutSource => self.check_lw011(item),
            Rule::ObservationTooOld => match &finding.detail {
                Detail::Observed { latest: Some(latest), cadence } => {
                    self.check_lw012(self.word("cadence", cadence.as_str()), item, latest)
                }
                Detail::Observed { latest: None, cadence } => self.check_lw012_never(self.word("cadence", cadence.as_str()), item),
                _ => item.to_owned(),
            },
            Rule::GroupNotReached => self.check_lw013(item),
            Rule::BodyWithoutChair => self.check_lw014(item),
            Rule::BodyOfOneGroup => self.check_lw015(item, &words.detail()),
            Rule::DistrictWithoutMeasure => self.check_lw016(item),
            Rule::VolunteersAlone => self.check_lw017(item),
            Rule::IdleOrganisation => self.check_lw018(item),
            Rule::PlanInConflict => self.check_lw019(item, &words.place()),
            Rule::TextMissing => self.check_lw020(item, &words.place(), &words.detail()),
            Rule::TextOutdated => self.check_lw021(item, &words.place(), &words.detail()),
            Rule::SentenceTooLong => match &finding.detail {
                Detail::Sentence(sentence, count) => self.check_lw022(size(*count), item, sentence),
                _ => item.to_owned(),
            },
            Rule::UnreviewedEasyRead => self.check_lw023(item, &words.detail()),
            Rule::DroppedWithoutReason => self.check_lw024(item, &words.detail()),
            Rule::BrokenLink => self.check_lw025(&words.detail(), item),
            Rule::Orphan => self.check_lw026(item),
            Rule::Contradiction => self.check_lw027(&words.detail(), item),
            Rule::GoalVanished => self.check_lw028(item, &words.place()),
            Rule::MachineTranslation => self.check_lw029(item, &words.place(), &words.detail()),
            Rule::IdleAcceptance => self.check_lw030(&words.detail(), item),
        }
    }

    fn specific(&self, what: Specific) -> &'static str {
        let word = match what {
            Specific::Address => "address",
            Specific::Date => "date",
            Specific::Figure => "figure",
            Specific::Organisation => "organisation",
        };
        self.word("specific", word)
    }
}

impl Locale {
    /// What a change would break, in a sentence: for whoever is making it.
    #[must_use]
    pub fn problem(&self, problem: &Problem, leitbild: &Leitbild) -> String {
        let finding = Finding { rule: Rule::Contradiction, item: problem.item.clone(), place: None, detail: Detail::None };
        Words { t: self, leitbild, finding: &finding }.breach(&problem.breach)
    }
}

/// The words around one finding.
struct Words<'a> {
    t: &'a Locale,
    leitbild: &'a Leitbild,
    finding: &'a Finding,
}

impl Words<'_> {
    /// An item by code and title: `L3 „Offenheit“`. Of another edition, by its whole reference.
    fn named(&self, key: &ItemRef) -> String {
        let same = key.edition().is_none() || key.edition() == self.finding.item.edition();
        let code = if same { key.code().to_string() } else { key.to_string() };
        let lang: Option<Lang> = self.t.tag().parse().ok();
        let title = self.leitbild.get(key).zip(lang).and_then(|(item, lang)| Some(shortened(item.title(&lang)?.1)));
        let named = match title {
            Some(title) => self.t.check_named(&code, &title),
            None => format!("{} {code}", self.t.kind(key.kind())),
        };
        // A code or a German title must not turn an Arabic sentence round.
        if self.t.is_rtl() { format!("\u{2067}{named}\u{2069}") } else { named }
    }

    fn place(&self) -> String {
        match &self.finding.place {
            Some(Place::Item(other)) => self.named(other),
            Some(Place::Lang(lang)) => self.t.language_name(lang).to_owned(),
            _ => self.finding.place_name().unwrap_or_default(),
        }
    }

    fn detail(&self) -> String {
        let t = self.t;
        match &self.finding.detail {
            Detail::None => String::new(),
            Detail::Item(other) => self.named(other),
            Detail::Specific(_, words) | Detail::Sentence(words, _) => words.clone(),
            Detail::Day(day) if self.finding.rule == Rule::IdleAcceptance => t.check_idle_since(&t.date(*day)),
            Detail::Day(day) => t.date(*day),
            Detail::Observed { latest, .. } => latest.clone().unwrap_or_default(),
            Detail::Parts(parts) => t.list(&parts.iter().map(|part| self.part(*part)).collect::<Vec<_>>()),
            Detail::Breach(breach) => self.breach(breach),
            Detail::Accepted(rule) => t.check_idle_rule(t.rule_name(*rule)),
        }
    }

    fn part(&self, part: Part) -> &'static str {
        self.t.word("part", part.as_str())
    }

    fn breach(&self, breach: &Breach) -> String {
        let t = self.t;
        match breach {
            Breach::UnknownLink(other) => t.check_breach_unknown(&other.to_string()),
            Breach::UnknownEdition(edition) => t.check_breach_edition(edition.as_str()),
            Breach::Circle(way) => t.check_breach_circle(&way.iter().map(ToString::to_string).collect::<Vec<_>>().join(" → ")),
            Breach::GoalWithoutField => t.check_breach_goal_without_field().to_owned(),
            Breach::OverarchingInField => t.check_breach_overarching_in_field().to_owned(),
            Breach::NotOverarching(other) => t.check_breach_not_overarching(&self.named(other)),
            Breach::SentenceAndJustification => t.check_breach_sentence_and_justification().to_owned(),
            Breach::JustifiedOutsideField => t.check_breach_justified_outside_field().to_owned(),
            Breach::ChangeDoesNotFit { change, from, to } => {
                t.check_breach_change(t.word("change", change.as_str()), &t.number(size(*from)), &t.number(size(*to)))
            }
            Breach::NotEarlier(other) => t.check_breach_not_earlier(&self.named(other)),
            Breach::NotThisEdition(other) => t.check_breach_not_this_edition(&self.named(other)),
            Breach::EndsBeforeItStarts => t.check_breach_ends_before().to_owned(),
            Breach::MixedSuccession(other, _) => t.check_breach_mixed_succession(&self.named(other)),
            Breach::TwoSuccessions(other) => t.check_breach_two_successions(&self.named(other)),
            Breach::CodeSaysOtherwise(item, code) => t.check_breach_code(&item.to_string(), code.as_str()),
        }
    }
}

/// A title that is no longer than fits a sentence, cut between words.
fn shortened(title: &str) -> String {
    if title.chars().count() <= LONGEST_TITLE {
        return title.to_owned();
    }
    let kept: String = title.chars().take(LONGEST_TITLE).collect();
    let whole = kept.rsplit_once(char::is_whitespace).map_or(kept.as_str(), |(whole, _)| whole);
    format!("{} …", whole.trim_end_matches(|c: char| !c.is_alphanumeric()))
}

fn size(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
