//! What was odd in the files of an export, a sentence each.

use leitwerk_analysis::opinion::export::{Export, File, Remark};
use leitwerk_i18n::Locale;
use leitwerk_report::opinion::figures::People;
use leitwerk_report::opinion::words;

/// Most numbers of statements that are listed.
const MOST_LISTED: usize = 10;

/// What is odd about what is used: groups of the export are only where they are `given`.
pub(super) fn about(export: &Export, given: bool) -> impl Iterator<Item = &Remark> {
    export.remarks.iter().filter(move |remark| given || !matches!(remark, Remark::GroupsOfQuietPeople { .. }))
}

/// What is odd, where, and what was done about it.
pub(super) fn sentence(t: &Locale, remark: &Remark) -> String {
    let (votes, comments, participants) = (File::Votes.name(), File::Comments.name(), File::Participants.name());
    let number = |number: usize| t.number(number);
    let people = |number: usize| words::people(t, People::of(number));
    match remark {
        Remark::Separator { file, separator: '\t' } => t.opinion_remark_separator_tab(file.name()),
        Remark::Separator { file, separator } => t.opinion_remark_separator(file.name(), &separator.to_string()),
        Remark::MissingColumn { file, column } => t.opinion_remark_missing_column(column, file.name()),
        Remark::UnquotedTexts { statements, line } => t.opinion_remark_unquoted(comments, &t.number(*line), &number(*statements)),
        Remark::NoRatings => t.opinion_remark_no_ratings(votes),
        Remark::Flipped { statements } => t.opinion_remark_flipped(votes, &number(*statements)),
        Remark::OtherCounts { statements, of, first } => {
            t.opinion_remark_other_counts(comments, &first.to_string(), &number(*of), &number(*statements), votes)
        }
        Remark::Replaced { events } => t.opinion_remark_replaced(&number(*events), votes),
        Remark::Contradictory { answers } => t.opinion_remark_contradictory(&number(*answers), votes),
        Remark::UnknownStatements { statements } => t.opinion_remark_unknown_statements(comments, &listed(t, statements)),
        // Whose rows these are is nobody's business here: the number of a person is not told.
        Remark::UnknownPeople { people: count, .. } => t.opinion_remark_unknown_people(participants, &people(*count)),
        Remark::OtherPeopleCounts { people: count, .. } => {
            t.opinion_remark_other_people_counts(participants, &people(*count), votes)
        }
        Remark::GroupsOfQuietPeople { people: count, of, needed } => {
            t.opinion_remark_quiet_groups(participants, &number(*needed), &number(*of), &people(*count))
        }
    }
}

fn listed(t: &Locale, statements: &[u32]) -> String {
    let mut words: Vec<String> = statements.iter().take(MOST_LISTED).map(ToString::to_string).collect();
    if statements.len() > MOST_LISTED {
        words.push("…".to_owned());
    }
    if words.len() == 1 { words.concat() } else { t.list(&words) }
}

#[cfg(test)]
mod tests {
    use super::{File, Locale, Remark, sentence};

    /// One remark of every kind; the match below does not compile when one is missing.
    fn every_remark() -> Vec<Remark> {
        let all = vec![
            Remark::Separator { file: File::Votes, separator: ';' },
            Remark::Separator { file: File::Comments, separator: '\t' },
            Remark::MissingColumn { file: File::Comments, column: "is-meta" },
            Remark::UnquotedTexts { statements: 1_234, line: 77 },
            Remark::NoRatings,
            Remark::Flipped { statements: 1_234 },
            Remark::OtherCounts { statements: 96, of: 197, first: 4 },
            Remark::Replaced { events: 1_234 },
            Remark::Contradictory { answers: 1_234 },
            Remark::UnknownStatements { statements: (100..200).collect() },
            Remark::UnknownPeople { people: 7, first: 4_711 },
            Remark::OtherPeopleCounts { people: 7, first: 4_711 },
            Remark::GroupsOfQuietPeople { people: 300, of: 1_234, needed: 7 },
        ];
        for remark in &all {
            match remark {
                Remark::Separator { .. }
                | Remark::MissingColumn { .. }
                | Remark::UnquotedTexts { .. }
                | Remark::NoRatings
                | Remark::Flipped { .. }
                | Remark::OtherCounts { .. }
                | Remark::Replaced { .. }
                | Remark::Contradictory { .. }
                | Remark::UnknownStatements { .. }
                | Remark::UnknownPeople { .. }
                | Remark::OtherPeopleCounts { .. }
                | Remark::GroupsOfQuietPeople { .. } => {}
            }
        }
        all
    }

    #[test]
    fn every_remark_is_one_line_in_every_language_that_names_its_file() {
        for t in Locale::all() {
            let sentences: Vec<String> = every_remark().iter().map(|remark| sentence(t, remark)).collect();
            for (sentence, remark) in sentences.iter().zip(every_remark()) {
                assert!(sentence.contains(".csv") && !sentence.contains('\n'), "{} {remark:?}: {sentence}", t.tag());
                assert!(!sentence.contains("4711") && !sentence.contains("4.711"), "no person is named: {sentence}");
                assert!(!sentence.contains("150"), "not every one of a hundred is listed: {sentence}");
            }
            let different: std::collections::BTreeSet<&String> = sentences.iter().collect();
            assert_eq!(different.len(), sentences.len(), "{}", t.tag());
        }
    }

    #[test]
    fn figures_about_a_few_people_are_not_told() {
        let german = Locale::of("de").expect("German");
        let told = sentence(german, &Remark::UnknownPeople { people: 7, first: 4_711 });
        assert!(told.contains("weniger als 10") && !told.contains('7'), "{told}");
    }

    #[test]
    fn what_was_read_otherwise_than_it_stands_is_said() {
        let german = Locale::of("de").expect("German");
        let told = sentence(german, &Remark::Flipped { statements: 31 });
        assert!(told.starts_with("votes.csv: Zustimmung und Ablehnung sind vertauscht.") && told.contains("31"), "{told}");
    }
}
