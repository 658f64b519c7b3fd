//! Two editions as text.

use leitwerk_i18n::Locale;
use leitwerk_model::code::ItemRef;
use leitwerk_model::diff::fields::{FieldChange, FieldDiff};
use leitwerk_model::diff::goals::{Contradiction, Goal, GoalGroup, GoalPair, Step};
use leitwerk_model::diff::heading::Heading;
use leitwerk_model::diff::sections::SectionChange;
use leitwerk_model::diff::take_ups::{TakeUpChange, TakenUp};
use leitwerk_model::diff::{EditionDiff, Wording};
use leitwerk_model::kind::Kind;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::text::Text;

use super::{count, lang};
use crate::paper::{Mark, Paper, spans};

/// What changed from one edition to another, as text.
pub(super) fn text(diff: &EditionDiff, leitbild: &Leitbild, t: &'static Locale, paper: Paper) -> String {
    let mut report = Report { diff, leitbild, t, paper };
    report.paper.heading(&t.diff_title(diff.new.as_str(), diff.old.as_str()), '=');
    report.summary();
    report.edition();
    report.goals();
    report.fields();
    report.sections();
    report.take_ups();
    report.paper.text()
}

struct Report<'a> {
    diff: &'a EditionDiff,
    leitbild: &'a Leitbild,
    t: &'static Locale,
    paper: Paper,
}

/// How many goals stand under a heading, in words.
fn goals_under(t: &'static Locale, heading: Heading, number: i64) -> String {
    match heading {
        Heading::Contradictory => t.diff_contradictory(number),
        Heading::Dropped => t.diff_dropped(number),
        Heading::New => t.diff_new(number),
        Heading::Split => t.diff_split(number),
        Heading::Merged => t.diff_merged(number),
        Heading::Regrouped => t.diff_regrouped(number),
        Heading::Reworded => t.diff_reworded(number),
        Heading::Moved => t.diff_moved(number),
        Heading::Unsaid => t.diff_unsaid(number),
        Heading::Continued => t.diff_continued(number),
    }
}

impl Report<'_> {
    fn plain(&mut self, indent: usize, text: &str) {
        self.paper.write(indent, &[(Mark::Plain, text)]);
    }

    /// A heading for a part of what is listed.
    fn part(&mut self, text: &str) {
        self.paper.gap();
        self.paper.write(0, &[(Mark::Strong, text)]);
    }

    /// An item's code and what it is called.
    fn named(&self, key: &ItemRef) -> String {
        let title = self.leitbild.get(key).and_then(|item| item.title(&lang(self.t))).map_or("", |(_, title)| title);
        format!("{} {title}", key.code())
    }

    fn under(&self, heading: Heading) -> impl Iterator<Item = &GoalGroup> {
        self.diff.goals.iter().filter(move |group| group.heading() == heading)
    }

    fn summary(&mut self) {
        let (t, diff) = (self.t, self.diff);
        let goals = |edition| count(self.leitbild.in_edition(edition, Kind::Goal).count());
        let (before, after) = (goals(&diff.old), goals(&diff.new));
        let counts = t.diff_goal_counts(after, before, diff.new.as_str(), diff.old.as_str());
        self.paper.gap();
        self.plain(0, &counts);
        for heading in Heading::ALL {
            let number = self.under(heading).map(GoalGroup::count).sum();
            if number > 0 {
                self.plain(2, &format!("- {}", goals_under(t, heading, count(number))));
            }
        }
        if !diff.between.is_empty() {
            let editions: Vec<&str> = diff.between.iter().map(leitwerk_model::code::Code::as_str).collect();
            self.plain(0, &t.diff_between(count(editions.len()), &t.list(&editions)));
        }
        if diff.is_empty() {
            self.plain(0, t.diff_nothing());
        }
    }

    fn edition(&mut self) {
        if self.diff.texts.iter().all(|text| text.same) {
            return;
        }
        self.paper.gap();
        self.paper.heading(self.t.diff_edition(), '-');
        self.wordings(2, &self.diff.texts);
    }

    fn wordings(&mut self, indent: usize, texts: &[Wording]) {
        for text in texts {
            self.paper.write(indent, &spans(&text.pieces));
        }
    }

    fn goals(&mut self) {
        self.paper.gap();
        self.paper.heading(self.t.goals_title(), '-');
        for heading in Heading::ALL {
            let groups: Vec<GoalGroup> = self.under(heading).cloned().collect();
            let number = groups.iter().map(GoalGroup::count).sum();
            if number == 0 {
                continue;
            }
            self.part(&goals_under(self.t, heading, count(number)));
            for group in &groups {
                self.group(group);
            }
        }
    }

    fn group(&mut self, group: &GoalGroup) {
        if group.is_named_only() {
            let (old, new) = (&group.old[0].goal, &group.new[0].goal);
            let before = if old.code() == new.code() { String::new() } else { format!("{} → ", old.code()) };
            let named = self.named(new);
            self.plain(2, &format!("{before}{named}"));
            self.open(group);
            return;
        }
        self.paper.gap();
        for pair in &group.pairs {
            self.pair(pair);
        }
        let alone = |goal: &&Goal| !group.pairs.iter().any(|pair| pair.old == goal.goal || pair.new == goal.goal);
        for goal in group.old.iter().chain(&group.new).filter(alone) {
            self.alone(goal);
        }
        for step in &group.steps {
            self.step(step, group.steps.len() > 1);
        }
        self.open(group);
    }

    fn pair(&mut self, pair: &GoalPair) {
        self.paper.write(2, &[(Mark::Strong, &format!("{} → {}", pair.old, pair.new))]);
        self.wordings(4, &pair.texts);
        if pair.moved {
            let overarching = self.t.item_overarching_goal().to_owned();
            let field = |key: &Option<ItemRef>| key.as_ref().map_or(overarching.clone(), |key| self.named(key));
            let moved = self.t.diff_moved_field(&field(&pair.new_field), &field(&pair.old_field));
            self.plain(4, &moved);
        }
    }

    fn alone(&mut self, goal: &Goal) {
        let lang = lang(self.t);
        let text = |text: &Option<Text>| text.as_ref().map(|text| text.in_or_original(&lang).1.to_owned()).unwrap_or_default();
        self.paper.write(2, &[(Mark::Strong, &goal.goal.to_string()), (Mark::Plain, "  "), (Mark::Plain, &text(&goal.title))]);
        self.plain(4, &text(&goal.text));
    }

    /// What a succession says, and its reason.
    fn step(&mut self, step: &Step, one_of_several: bool) {
        let t = self.t;
        if one_of_several {
            self.plain(4, &format!("{}: {}", step.succession, t.word("change", step.change.as_str())));
        }
        if let Some(reason) = &step.reason {
            let label = format!("{}: ", t.item_reason());
            let reason = reason.in_or_original(&lang(t)).1;
            self.paper.write(4, &[(Mark::Plain, &label), (Mark::Plain, reason)]);
        } else if step.change == leitwerk_model::words::Change::Dropped {
            self.plain(4, t.diff_no_reason());
        }
        match step.contradiction {
            Some(Contradiction::WordingDiffers) => self.plain(4, t.diff_contradiction_differs()),
            Some(Contradiction::WordingIsSame) => self.plain(4, t.diff_contradiction_same()),
            None => {}
        }
    }

    /// Where the trail ends, unless the heading has said it.
    fn open(&mut self, group: &GoalGroup) {
        let own = group.old.iter().chain(&group.new).map(|goal| &goal.goal);
        if group.open.is_empty() || (group.heading() == Heading::Unsaid && own.eq(&group.open)) {
            return;
        }
        let goals: Vec<String> = group.open.iter().map(ToString::to_string).collect();
        self.plain(4, &self.t.diff_open(&self.t.list(&goals)));
    }

    fn fields(&mut self) {
        let t = self.t;
        let heading = |change, number| match change {
            FieldChange::Gone => t.diff_fields_gone(number),
            FieldChange::New => t.diff_fields_new(number),
            FieldChange::Renamed => t.diff_fields_renamed(number),
            FieldChange::Reworded => t.diff_fields_reworded(number),
            FieldChange::Same => t.diff_fields_same(number),
        };
        self.paper.gap();
        self.paper.heading(t.goals_fields_title(), '-');
        for change in FieldChange::ALL {
            let fields: Vec<&FieldDiff> = self.diff.fields.iter().filter(|field| field.change == change).collect();
            if fields.is_empty() {
                continue;
            }
            self.part(&heading(change, count(fields.len())));
            for field in fields {
                self.sides(field.old.as_ref(), field.new.as_ref());
                if change != FieldChange::Same {
                    self.wordings(4, &field.texts);
                }
                if change == FieldChange::Gone {
                    self.flows(&field.went, |field, number| t.diff_field_went(number, field));
                }
                if matches!(change, FieldChange::New | FieldChange::Renamed) {
                    self.flows(&field.came, |field, number| t.diff_field_came(number, field));
                }
            }
        }
    }

    fn flows(&mut self, flows: &[(ItemRef, usize)], words: impl Fn(&str, i64) -> String) {
        for (field, number) in flows {
            let line = words(&self.named(field), count(*number));
            self.plain(4, &line);
        }
    }

    fn sections(&mut self) {
        let t = self.t;
        let heading = |change, number| match change {
            SectionChange::Gone => t.diff_sections_gone(number),
            SectionChange::New => t.diff_sections_new(number),
            SectionChange::Reworded => t.diff_sections_reworded(number),
            SectionChange::Same => t.diff_sections_same(number),
        };
        self.paper.gap();
        self.paper.heading(t.kinds(Kind::Section), '-');
        for change in SectionChange::ALL {
            let sections: Vec<_> = self.diff.sections.iter().filter(|section| section.change == change).collect();
            if sections.is_empty() {
                continue;
            }
            self.part(&heading(change, count(sections.len())));
            for section in sections {
                self.sides(section.old.as_ref(), section.new.as_ref());
                if change != SectionChange::Same {
                    self.wordings(4, &section.texts);
                }
            }
        }
    }

    fn take_ups(&mut self) {
        let t = self.t;
        let heading = |change, number| match change {
            TakeUpChange::Gone => t.diff_take_ups_gone(number),
            TakeUpChange::New => t.diff_take_ups_new(number),
            TakeUpChange::TakenUpNow => t.diff_take_ups_taken_up_now(number),
            TakeUpChange::JustifiedNow => t.diff_take_ups_justified_now(number),
            TakeUpChange::Reworded => t.diff_take_ups_reworded(number),
            TakeUpChange::Same => t.diff_take_ups_same(number),
        };
        self.paper.gap();
        self.paper.heading(t.diff_take_ups(), '-');
        for change in TakeUpChange::ALL {
            let take_ups: Vec<_> = self.diff.take_ups.iter().filter(|take_up| take_up.change == change).collect();
            if take_ups.is_empty() {
                continue;
            }
            self.part(&heading(change, count(take_ups.len())));
            for take_up in take_ups {
                let sides: Vec<String> = [&take_up.old, &take_up.new].into_iter().flatten().map(stands).collect();
                self.paper.write(2, &[(Mark::Strong, &sides.join(" → "))]);
                if change != TakeUpChange::Same {
                    self.wordings(4, &take_up.texts);
                }
            }
        }
    }

    fn sides(&mut self, old: Option<&ItemRef>, new: Option<&ItemRef>) {
        let sides: Vec<String> = [old, new].into_iter().flatten().map(ToString::to_string).collect();
        self.paper.write(2, &[(Mark::Strong, &sides.join(" → "))]);
    }
}

/// A take-up with its overarching goal and its place: `2020/T1.3 (L1 × H3)`.
fn stands(taken_up: &TakenUp) -> String {
    let code = |key: &Option<ItemRef>| key.as_ref().map_or("?".to_owned(), |key| key.code().to_string());
    format!("{} ({} × {})", taken_up.take_up, code(&taken_up.overarching), code(&taken_up.place))
}
