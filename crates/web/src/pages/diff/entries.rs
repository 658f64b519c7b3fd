//! What stands on the page of a comparison, part by part.

use leitwerk_model::code::ItemRef;
use leitwerk_model::diff::fields::{FieldChange, FieldDiff};
use leitwerk_model::diff::goals::{Contradiction, Goal, GoalGroup, Step};
use leitwerk_model::diff::heading::Heading;
use leitwerk_model::diff::sections::{SectionChange, SectionDiff};
use leitwerk_model::diff::take_ups::{TakeUpChange, TakeUpDiff, TakenUp};
use leitwerk_model::diff::{EditionDiff, Wording};
use leitwerk_model::kind::Kind;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::words::Change;
use leitwerk_store::items::Words;

use super::sides::{Of, Side, marked, unmarked};
use super::{Entry, Group, Named, Part};
use crate::html::Html;
use crate::view::Page;

/// A comparison and where it is shown.
pub(super) struct Compared<'a> {
    pub(super) page: &'a Page,
    pub(super) leitbild: &'a Leitbild,
    pub(super) diff: &'a EditionDiff,
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

impl Compared<'_> {
    /// All parts in which there is something to show.
    pub(super) fn parts(&self) -> Vec<Part> {
        let t = self.page.t;
        let parts = [
            Part { id: "edition", title: t.diff_edition(), groups: self.edition() },
            Part { id: "goals", title: t.goals_title(), groups: self.goals() },
            Part { id: "fields", title: t.goals_fields_title(), groups: self.fields() },
            Part { id: "sections", title: t.kinds(Kind::Section), groups: self.sections() },
            Part { id: "take-ups", title: t.diff_take_ups(), groups: self.take_ups() },
        ];
        parts.into_iter().filter(|part| !part.groups.is_empty()).collect()
    }

    /// What an item is called, in the reader's language.
    fn title(&self, key: &ItemRef) -> Html {
        let title = self.leitbild.get(key).and_then(|item| item.title(&self.page.lang));
        title.map_or_else(
            || Html::text(&self.page.untitled(key.kind())),
            |(lang, body)| self.page.words(&Words { lang: lang.as_str().into(), body: body.to_owned() }),
        )
    }

    /// An item's code and title, as words in a sentence.
    fn named(&self, key: &ItemRef) -> String {
        let title = self.leitbild.get(key).and_then(|item| item.title(&self.page.lang)).map_or("", |(_, title)| title);
        format!("{} {title}", key.code())
    }

    /// What an entry is about: said only where the texts below are in another language than the reader's.
    fn about(&self, key: &ItemRef, texts: &[Wording]) -> Option<Html> {
        let foreign = texts.iter().flat_map(|text| [&text.old, &text.new]).flatten().any(|lang| *lang != self.page.lang);
        foreign.then(|| self.title(key))
    }

    fn same(&self, old: &ItemRef, new: &ItemRef) -> Named {
        Named {
            href: self.page.href(new),
            before: (old.code() != new.code()).then(|| old.code().to_string()),
            code: new.code().to_string(),
            title: self.title(new),
            note: None,
        }
    }

    fn edition(&self) -> Vec<Group> {
        if self.diff.texts.iter().all(|text| text.same) {
            return Vec::new();
        }
        let key = |code: &leitwerk_model::code::Code| ItemRef::new(None, code.clone()).ok();
        let Some((old, new)) = key(&self.diff.old).zip(key(&self.diff.new)) else { return Vec::new() };
        let entry = self.entry(Some(&old), Some(&new), &self.diff.texts);
        vec![Group { id: "edition-texts".to_owned(), heading: None, entries: vec![entry], named: Vec::new() }]
    }

    /// Both sides of an item.
    fn entry(&self, old: Option<&ItemRef>, new: Option<&ItemRef>, texts: &[Wording]) -> Entry {
        let side = |of, key: Option<&ItemRef>| key.map(|key| marked(self.page, of, key, texts)).into_iter().collect();
        Entry {
            about: new.or(old).and_then(|key| self.about(key, texts)),
            older: side(Of::Older, old),
            newer: side(Of::Newer, new),
            notes: Vec::new(),
        }
    }

    fn goals(&self) -> Vec<Group> {
        let t = self.page.t;
        let words = |heading, number| match heading {
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
        };
        let group = |heading: Heading| {
            let groups: Vec<&GoalGroup> = self.diff.goals.iter().filter(|group| group.heading() == heading).collect();
            let number = groups.iter().map(|group| group.count()).sum();
            let (named, shown): (Vec<&GoalGroup>, Vec<&GoalGroup>) = groups.into_iter().partition(|group| group.is_named_only());
            (number > 0).then(|| Group {
                id: format!("goals-{}", heading.as_str()),
                heading: Some(words(heading, count(number))),
                entries: shown.into_iter().map(|group| self.goal(group)).collect(),
                named: named.into_iter().filter_map(|group| self.unchanged(group)).collect(),
            })
        };
        Heading::ALL.into_iter().filter_map(group).collect()
    }

    fn unchanged(&self, group: &GoalGroup) -> Option<Named> {
        let (old, new) = group.old.first().zip(group.new.first())?;
        Some(Named { note: self.open(group), ..self.same(&old.goal, &new.goal) })
    }

    /// A group of goals: marks where one text became one; where one became several, in the several, and the other way round.
    fn goal(&self, group: &GoalGroup) -> Entry {
        let (one_old, one_new) = (group.old.len() == 1, group.new.len() == 1);
        let pair_of = |of: Of, goal: &Goal| {
            let marks = match of {
                Of::Older => one_new,
                Of::Newer => one_old,
            };
            let mine = |pair: &&leitwerk_model::diff::goals::GoalPair| match of {
                Of::Older => pair.old == goal.goal,
                Of::Newer => pair.new == goal.goal,
            };
            group.pairs.iter().find(mine).filter(|_| marks)
        };
        let side = |of: Of, goal: &Goal| -> Side {
            match pair_of(of, goal) {
                Some(pair) => marked(self.page, of, &goal.goal, &pair.texts),
                None => unmarked(self.page, &goal.goal, goal.title.as_ref(), goal.text.as_ref()),
            }
        };
        let first = group.new.first().or(group.old.first());
        let foreign = first
            .and_then(|goal| goal.title.as_ref().or(goal.text.as_ref()))
            .is_some_and(|text| *text.original().0 != self.page.lang);
        let mut notes = self.moves(group);
        notes.extend(group.steps.iter().flat_map(|step| self.step(step, group.steps.len() > 1)));
        notes.extend(self.open(group));
        Entry {
            about: first.filter(|_| foreign).map(|goal| self.title(&goal.goal)),
            older: group.old.iter().map(|goal| side(Of::Older, goal)).collect(),
            newer: group.new.iter().map(|goal| side(Of::Newer, goal)).collect(),
            notes,
        }
    }

    /// Which goals are in another field than before; each pair of fields once.
    fn moves(&self, group: &GoalGroup) -> Vec<Html> {
        let overarching = self.page.t.item_overarching_goal();
        let field = |key: &Option<ItemRef>| key.as_ref().map_or(overarching.to_owned(), |key| self.named(key));
        let mut said: Vec<Html> = Vec::new();
        for pair in group.pairs.iter().filter(|pair| pair.moved) {
            let note = Html::text(&self.page.t.diff_moved_field(&field(&pair.new_field), &field(&pair.old_field)));
            if !said.contains(&note) {
                said.push(note);
            }
        }
        said
    }

    /// What a succession says, with a link to it.
    fn step(&self, step: &Step, one_of_several: bool) -> Vec<Html> {
        let t = self.page.t;
        let mut notes = Vec::new();
        let reason = step.reason.as_ref().map(|reason| {
            let (lang, body) = reason.in_or_original(&self.page.lang);
            self.page.words(&Words { lang: lang.as_str().into(), body: body.to_owned() })
        });
        let label = if one_of_several {
            format!("{} ({})", step.succession, t.word("change", step.change.as_str()))
        } else {
            t.item_reason().to_owned()
        };
        match reason {
            Some(reason) => notes.push(self.page.linked_note(&step.succession, &label, &reason)),
            None if step.change == Change::Dropped => {
                notes.push(self.page.linked_note(&step.succession, &label, &Html::text(t.diff_no_reason())));
            }
            None if one_of_several => notes.push(self.page.linked_note(&step.succession, &label, &Html::default())),
            None => {}
        }
        match step.contradiction {
            Some(Contradiction::WordingDiffers) => notes.push(Html::text(t.diff_contradiction_differs())),
            Some(Contradiction::WordingIsSame) => notes.push(Html::text(t.diff_contradiction_same())),
            None => {}
        }
        notes
    }

    /// Where the trail ends, unless the heading says it.
    fn open(&self, group: &GoalGroup) -> Option<Html> {
        let own = group.old.iter().chain(&group.new).map(|goal| &goal.goal);
        if group.open.is_empty() || (group.heading() == Heading::Unsaid && own.eq(&group.open)) {
            return None;
        }
        let goals: Vec<String> = group.open.iter().map(ToString::to_string).collect();
        Some(Html::text(&self.page.t.diff_open(&self.page.t.list(&goals))))
    }

    fn fields(&self) -> Vec<Group> {
        let t = self.page.t;
        let words = |change, number| match change {
            FieldChange::Gone => t.diff_fields_gone(number),
            FieldChange::New => t.diff_fields_new(number),
            FieldChange::Renamed => t.diff_fields_renamed(number),
            FieldChange::Reworded => t.diff_fields_reworded(number),
            FieldChange::Same => t.diff_fields_same(number),
        };
        let entry = |field: &FieldDiff| {
            let mut entry = self.entry(field.old.as_ref(), field.new.as_ref(), &field.texts);
            if field.change == FieldChange::Gone {
                let note = |(to, number): &(ItemRef, usize)| Html::text(&t.diff_field_went(count(*number), &self.named(to)));
                entry.notes.extend(field.went.iter().map(note));
            }
            if matches!(field.change, FieldChange::New | FieldChange::Renamed) {
                let note = |(from, number): &(ItemRef, usize)| Html::text(&t.diff_field_came(count(*number), &self.named(from)));
                entry.notes.extend(field.came.iter().map(note));
            }
            entry
        };
        let group = |change: FieldChange| {
            let fields: Vec<&FieldDiff> = self.diff.fields.iter().filter(|field| field.change == change).collect();
            let same = |field: &&FieldDiff| Some(self.same(field.old.as_ref()?, field.new.as_ref()?));
            (!fields.is_empty()).then(|| Group {
                id: format!("fields-{}", change.as_str()),
                heading: Some(words(change, count(fields.len()))),
                entries: fields.iter().filter(|field| field.change != FieldChange::Same).map(|field| entry(field)).collect(),
                named: fields.iter().filter(|field| field.change == FieldChange::Same).filter_map(same).collect(),
            })
        };
        FieldChange::ALL.into_iter().filter_map(group).collect()
    }

    fn sections(&self) -> Vec<Group> {
        let t = self.page.t;
        let words = |change, number| match change {
            SectionChange::Gone => t.diff_sections_gone(number),
            SectionChange::New => t.diff_sections_new(number),
            SectionChange::Reworded => t.diff_sections_reworded(number),
            SectionChange::Same => t.diff_sections_same(number),
        };
        let group = |change: SectionChange| {
            let sections: Vec<&SectionDiff> = self.diff.sections.iter().filter(|section| section.change == change).collect();
            let same = |section: &&SectionDiff| Some(self.same(section.old.as_ref()?, section.new.as_ref()?));
            let entry = |section: &&SectionDiff| self.entry(section.old.as_ref(), section.new.as_ref(), &section.texts);
            (!sections.is_empty()).then(|| Group {
                id: format!("sections-{}", change.as_str()),
                heading: Some(words(change, count(sections.len()))),
                entries: sections.iter().filter(|section| section.change != SectionChange::Same).map(entry).collect(),
                named: sections.iter().filter(|section| section.change == SectionChange::Same).filter_map(same).collect(),
            })
        };
        SectionChange::ALL.into_iter().filter_map(group).collect()
    }

    fn take_ups(&self) -> Vec<Group> {
        let t = self.page.t;
        let words = |change, number| match change {
            TakeUpChange::Gone => t.diff_take_ups_gone(number),
            TakeUpChange::New => t.diff_take_ups_new(number),
            TakeUpChange::TakenUpNow => t.diff_take_ups_taken_up_now(number),
            TakeUpChange::JustifiedNow => t.diff_take_ups_justified_now(number),
            TakeUpChange::Reworded => t.diff_take_ups_reworded(number),
            TakeUpChange::Same => t.diff_take_ups_same(number),
        };
        let key = |stands: &Option<TakenUp>| stands.as_ref().map(|stands| stands.take_up.clone());
        let entry = |take_up: &&TakeUpDiff| Entry {
            about: take_up.new.as_ref().or(take_up.old.as_ref()).and_then(|stands| self.crossing(stands)),
            ..self.entry(key(&take_up.old).as_ref(), key(&take_up.new).as_ref(), &take_up.texts)
        };
        let group = |change: TakeUpChange| {
            let take_ups: Vec<&TakeUpDiff> = self.diff.take_ups.iter().filter(|take_up| take_up.change == change).collect();
            let same = |take_up: &&TakeUpDiff| Some(self.same(&take_up.old.as_ref()?.take_up, &take_up.new.as_ref()?.take_up));
            (!take_ups.is_empty()).then(|| Group {
                id: format!("take-ups-{}", change.as_str()),
                heading: Some(words(change, count(take_ups.len()))),
                entries: take_ups.iter().filter(|take_up| take_up.change != TakeUpChange::Same).map(entry).collect(),
                named: take_ups.iter().filter(|take_up| take_up.change == TakeUpChange::Same).filter_map(same).collect(),
            })
        };
        TakeUpChange::ALL.into_iter().filter_map(group).collect()
    }

    /// Which overarching goal a take-up ties to what.
    fn crossing(&self, stands: &TakenUp) -> Option<Html> {
        let (goal, place) = stands.overarching.as_ref().zip(stands.place.as_ref())?;
        let named = |key: &ItemRef| (key.code().to_string(), self.title(key));
        Some(self.page.crossing(&named(goal), &named(place)))
    }
}
