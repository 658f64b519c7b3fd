//! The result as a city employee reads it: who took part, what all share, what divides, how sure that is, what to do next.
//!
//! Only what may be said publicly is said: every figure has passed `leitwerk_report::opinion::figures`.

use std::path::Path;

use leitwerk_analysis::opinion::export::{Export, File, Remark};
use leitwerk_analysis::opinion::statements::SIGNIFICANT;
use leitwerk_analysis::opinion::{Landscape, Method, Representative, Side};
use leitwerk_i18n::Locale;
use leitwerk_report::opinion::figures::{Answers, Figures, LEAST, People, Shown, Statement};
use leitwerk_report::opinion::words;

use super::remarks;
use crate::paper::{Mark, Paper};

/// Most statements listed under a heading, and as typical of a group.
const MOST_LISTED: usize = 5;
const MOST_TYPICAL: usize = 3;

/// A group that comes out of resamples at least so much alike is reliable, one below the other is not. Source: C. Hennig,
/// "Cluster-wise assessment of cluster stability", Computational Statistics & Data Analysis 52 (2007).
const FIRM: f64 = 0.85;
const WEAK: f64 = 0.6;

/// What is told, and about what.
pub(super) struct Told<'a> {
    pub(super) export: &'a Export,
    pub(super) landscape: &'a Landscape,
    pub(super) figures: &'a Figures<'a>,
    pub(super) t: &'static Locale,
    /// Where the export lies.
    pub(super) folder: &'a Path,
    /// Whether the groups were given and not looked for.
    pub(super) given: bool,
    /// Whether what may be published is being written already.
    pub(super) is_written: bool,
}

impl Told<'_> {
    /// Whether there is anything that may be told about what people answered.
    fn has_result(&self) -> bool {
        !matches!(self.figures.people, People::Few | People::Exactly(0))
    }
}

/// The whole summary.
pub(super) fn text(told: &Told<'_>, paper: Paper) -> String {
    let mut summary = Summary { told, t: told.t, paper };
    summary.title();
    summary.who_took_part();
    if told.has_result() {
        summary.groups();
        summary.shared();
        summary.divides();
        summary.how_sure();
    }
    summary.remarks();
    summary.next();
    directed(told.t, summary.paper.text())
}

/// Somebody's text as one paragraph, without what could steer a terminal or turn the direction of what follows.
fn tame(text: &str) -> String {
    let steers = |c: char| c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let plain: String = text.chars().map(|c| if steers(c) { ' ' } else { c }).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Lines that run as their language does: a terminal takes the direction of a line from its first letter outside of isolates, and
/// many lines have none there.
fn directed(t: &Locale, text: String) -> String {
    if t.dir() != "rtl" {
        return text;
    }
    let line = |line: &str| if line.is_empty() { "\n".to_owned() } else { format!("\u{200f}{line}\n") };
    text.lines().map(line).collect()
}

fn percent(t: &Locale, share: u8) -> String {
    t.percent(u32::from(share))
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// “322 answers”.
fn answers(t: &Locale, of: &Answers) -> String {
    t.opinion_answers(count(of.n))
}

/// “81 % agree (75 to 86 %; 322 answers)”.
fn range(t: &Locale, of: &Answers, side: Side) -> String {
    let (share, (low, high)) = of.side(side);
    let (answers, high, low, share) = (answers(t, of), percent(t, high), t.number(u32::from(low)), percent(t, share));
    match side {
        Side::Agree => t.opinion_agree_range(&answers, &high, &low, &share),
        Side::Disagree => t.opinion_disagree_range(&answers, &high, &low, &share),
    }
}

/// A line for each group.
fn by_group(t: &Locale, figures: &Figures<'_>, statement: &Statement<'_>, side: Side) -> Vec<String> {
    let groups = figures.groups.iter().zip(&statement.per_group);
    groups.map(|(shown, answers)| t.landscape_colon(&range(t, answers, side), &words::group(t, shown))).collect()
}

struct Summary<'a> {
    told: &'a Told<'a>,
    t: &'static Locale,
    paper: Paper,
}

impl Summary<'_> {
    fn title(&mut self) {
        let topic = self.told.export.topic.as_deref().map(tame).filter(|topic| !topic.is_empty());
        let title = topic.map_or_else(|| self.t.landscape_title().to_owned(), |topic| self.t.opinion_title_topic(&topic));
        self.paper.heading(&title, '=');
    }

    fn part(&mut self, heading: &str) {
        self.paper.gap();
        self.paper.write(0, &[(Mark::Strong, heading)]);
    }

    fn say(&mut self, text: &str) {
        self.paper.write(2, &[(Mark::Plain, text)]);
    }

    fn who_took_part(&mut self) {
        let (t, figures) = (self.t, self.told.figures);
        self.part(t.opinion_people_heading());
        if figures.people == People::Few {
            return self.say(&t.opinion_too_few(&t.number(LEAST)));
        }
        self.say(&t.landscape_colon(&words::people(t, figures.people), t.landscape_took_part()));
        self.say(&t.landscape_colon(&words::statements(t, figures), t.landscape_statements()));
        self.say(&t.opinion_ratings(&words::number(t, figures.ratings(self.told.landscape.votes))));
        self.say(&t.opinion_enough(&words::people(t, figures.in_conversation)));
    }

    fn groups(&mut self) {
        let (t, figures) = (self.t, self.told.figures);
        self.part(t.opinion_groups_heading());
        let groups = figures.groups.len() + figures.hidden_groups;
        if groups == 0 {
            return self.say(words::no_groups(t, figures));
        }
        self.say(&match self.told.given {
            true => t.opinion_groups_given(count(groups), File::Participants.name()),
            false => t.opinion_groups(count(groups)),
        });
        if !self.told.given {
            self.say(t.opinion_groups_meaning());
        }
        for shown in &figures.groups {
            self.group(shown);
        }
        if figures.hidden_groups > 0 || figures.undecided != People::Exactly(0) {
            self.paper.gap();
        }
        if figures.hidden_groups > 0 {
            self.say(&t.landscape_groups_hidden(count(figures.hidden_groups)));
        }
        if figures.groups.len() == 1 {
            self.say(t.landscape_one_group_shown());
        }
        if figures.undecided != People::Exactly(0) {
            self.say(&t.landscape_undecided(&words::people(t, figures.undecided)));
        }
    }

    /// A group, and what sets it apart.
    fn group(&mut self, shown: &Shown<'_>) {
        let (t, figures) = (self.t, self.told.figures);
        let Some(place) = figures.groups.iter().position(|other| other.place == shown.place) else { return };
        self.paper.gap();
        self.paper.write(2, &[(Mark::Strong, &words::group_with_size(t, shown))]);
        // Where nothing sets a group apart, Polis' rule still names what does so least badly; nobody would call that typical.
        let is_typical = |typical: &&Representative| typical.share_test.min(typical.ratio_test) > SIGNIFICANT;
        let typical = shown.group.representative.iter().filter(is_typical).filter_map(|typical| {
            let statement = figures.statements.iter().find(|statement| statement.id == typical.statement)?;
            Some((statement, typical.side, statement.per_group.get(place)?, statement.others.get(place)))
        });
        let typical: Vec<_> = typical.take(MOST_TYPICAL).collect();
        if !typical.is_empty() {
            self.say(t.opinion_group_typical());
        }
        for (statement, side, answers, others) in typical {
            let others = others.map(|others| t.landscape_others(&percent(t, others.side(side).0)));
            let said: Vec<String> = std::iter::once(range(t, answers, side)).chain(others).collect();
            self.statement("– ", statement, &said);
        }
    }

    fn shared(&mut self) {
        let (t, figures) = (self.t, self.told.figures);
        let in_groups = figures.has_groups();
        self.part(if in_groups { t.landscape_shared() } else { t.landscape_shared_of_all() });
        let shared = figures.shared();
        self.say(match (shared.is_empty(), in_groups) {
            (false, true) => t.landscape_shared_aid(),
            (false, false) => t.landscape_shared_aid_of_all(),
            (true, true) => t.landscape_shared_none(),
            (true, false) => t.landscape_shared_none_of_all(),
        });
        if in_groups && figures.hidden_groups > 0 {
            self.say(t.opinion_shared_hidden());
        }
        self.listed(&shared, |statement| {
            let Some(((side, bound), all)) = statement.consensus.zip(statement.all) else { return Vec::new() };
            if in_groups {
                return by_group(t, figures, statement, side);
            }
            let (base, least, share) = (answers(t, &all), percent(t, bound), percent(t, all.side(side).0));
            vec![match side {
                Side::Agree => t.opinion_agree_least(&base, &least, &share),
                Side::Disagree => t.opinion_disagree_least(&base, &least, &share),
            }]
        });
    }

    fn divides(&mut self) {
        let (t, figures) = (self.t, self.told.figures);
        let in_groups = figures.has_groups();
        self.part(t.landscape_divides());
        let mut dividing = figures.dividing();
        let is_certain = !dividing.is_empty();
        self.say(match (is_certain, in_groups) {
            (true, true) => t.landscape_divides_aid(),
            (true, false) => t.landscape_divides_aid_of_all(),
            (false, true) => t.landscape_divides_none(),
            (false, false) => t.landscape_divides_none_of_all(),
        });
        if !is_certain {
            dividing = figures.most_divided();
            if !dividing.is_empty() {
                self.say(if in_groups { t.landscape_divides_most() } else { t.landscape_divides_most_of_all() });
            }
        }
        self.listed(&dividing, |statement| {
            let Some(points) = statement.divisiveness.filter(|_| in_groups) else {
                let Some(all) = statement.all else { return Vec::new() };
                return vec![range(t, &all, Side::Agree), range(t, &all, Side::Disagree)];
            };
            let mut said = by_group(t, figures, statement, Side::Agree);
            said.extend((points > 0).then(|| t.opinion_divides_distance(&t.number(i32::from(points)))));
            said
        });
    }

    /// The first of some statements with what is said about each, and how many more there are.
    fn listed(&mut self, statements: &[&Statement<'_>], said: impl Fn(&Statement<'_>) -> Vec<String>) {
        for (place, statement) in statements.iter().take(MOST_LISTED).enumerate() {
            self.paper.gap();
            self.statement(&format!("{}. ", place + 1), statement, &said(statement));
        }
        if statements.len() > MOST_LISTED {
            self.paper.gap();
            self.say(&self.t.opinion_more(count(statements.len() - MOST_LISTED)));
        }
    }

    /// A statement in its own words, and below what is said about it.
    fn statement(&mut self, sign: &str, statement: &Statement<'_>, said: &[String]) {
        let text = match tame(statement.text) {
            text if text.is_empty() => self.t.opinion_no_text(&statement.id.to_string()),
            text => self.t.opinion_quoted(&text),
        };
        self.paper.item(2, sign, &[(Mark::Strong, &text)]);
        for line in said {
            self.paper.write(2 + sign.chars().count(), &[(Mark::Plain, line)]);
        }
    }

    fn how_sure(&mut self) {
        let (t, landscape) = (self.t, self.told.landscape);
        self.part(t.opinion_sure_heading());
        self.say(t.landscape_sure_share());
        let least_stable = landscape.groups.iter().map(|group| group.stability).reduce(|a, b| Some(a?.min(b?)));
        match least_stable {
            Some(Some(stability)) if stability >= FIRM => self.say(t.opinion_sure_groups_firm()),
            Some(Some(stability)) if stability >= WEAK => self.say(t.opinion_sure_groups_fair()),
            Some(Some(_)) => self.say(t.opinion_sure_groups_weak()),
            Some(None) => self.say(t.opinion_sure_groups_unknown()),
            None => {}
        }
        if landscape.method == Method::Polis {
            self.say(t.opinion_sure_polis());
        }
        if let Some(explained) = words::explained(t, self.told.figures) {
            self.say(&t.opinion_sure_picture(&explained));
        }
        self.say(t.landscape_sure_people());
    }

    fn remarks(&mut self) {
        let t = self.t;
        self.part(t.opinion_remarks_heading());
        let remarks: Vec<&Remark> = remarks::about(self.told.export, self.told.given).collect();
        if remarks.is_empty() {
            self.say(t.opinion_remarks_none());
        }
        for remark in remarks {
            self.paper.item(2, "– ", &[(Mark::Plain, &remarks::sentence(t, remark))]);
        }
    }

    /// The command that makes what may be published of the same.
    fn command(&self) -> String {
        let folder = self.told.folder.display().to_string();
        let folder = if folder.contains(char::is_whitespace) { format!("'{folder}'") } else { folder };
        let mut command = format!("leitwerk opinion {folder} --lang {} --out for-publication", self.t.tag());
        if self.told.landscape.method == Method::Polis {
            command.push_str(" --method polis");
        }
        if self.told.given {
            command.push_str(" --groups export");
        }
        command
    }

    /// Whether what is odd could change the result, so that somebody has to look at it.
    fn is_doubtful(&self, remark: &Remark) -> bool {
        match remark {
            Remark::Separator { .. }
            | Remark::MissingColumn { .. }
            | Remark::NoRatings
            | Remark::Replaced { .. }
            | Remark::Contradictory { .. } => false,
            Remark::UnquotedTexts { .. }
            | Remark::Flipped { .. }
            | Remark::OtherCounts { .. }
            | Remark::UnknownStatements { .. }
            | Remark::OtherPeopleCounts { .. } => true,
            Remark::GroupsOfQuietPeople { .. } => true,
            Remark::UnknownPeople { .. } => self.told.given,
        }
    }

    fn next(&mut self) {
        let (t, figures) = (self.t, self.told.figures);
        let mut steps = Vec::new();
        if remarks::about(self.told.export, self.told.given).any(|remark| self.is_doubtful(remark)) {
            steps.push(t.opinion_next_remarks().to_owned());
        }
        if self.told.has_result() {
            if !figures.shared().is_empty() {
                steps.push(t.opinion_next_shared().to_owned());
            }
            if !figures.dividing().is_empty() {
                steps.push(if figures.has_groups() { t.opinion_next_divides() } else { t.opinion_next_split() }.to_owned());
            }
            if figures.unsaid() > 0 {
                steps.push(t.opinion_next_rate(count(figures.unsaid()), &t.number(LEAST)));
            }
            if !self.told.is_written {
                steps.push(t.opinion_next_out(&self.command()));
            }
        }
        if steps.is_empty() {
            return;
        }
        self.part(t.opinion_next_heading());
        for step in steps {
            self.paper.item(2, "– ", &[(Mark::Plain, &step)]);
        }
    }
}
