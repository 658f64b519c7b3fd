//! The page: every picture with how to read it, the same figures as tables, how sure they are, and what is not there.

use leitwerk_analysis::opinion::{Method, Role};
use leitwerk_i18n::Locale;

use super::figures::{Answers, Figures, People, Shown, Statement, share_of_hundred};
use super::{FIRST, Opinion, Ranking, bars, landscape, picture, stability, words};
use crate::document::{Block, Document, Figure, Inline, Span, Style, Table};

/// What a cell without a figure holds.
const NOTHING: &str = "–";
/// A statement is typical of a group when both its tests are above this (one-sided 90 %, as Polis has it). Where none is, the
/// result still names the one that is least far from it.
const TYPICAL: f64 = 1.2816;

/// The whole page.
pub(super) fn document(opinion: &Opinion<'_>, figures: &Figures<'_>) -> Document {
    let t = opinion.locale;
    let title = t.landscape_title();
    let mut page = Page { t, figures, blocks: Vec::new() };
    if figures.people == People::Few {
        page.chapter("brief", t.landscape_brief());
        page.paragraph(t.landscape_too_few());
    } else {
        page.brief();
        page.map();
        page.ranking(Ranking::Shared);
        page.ranking(Ranking::Divides);
        page.sure();
        page.left_out();
        page.ranking(Ranking::MostRated);
        page.every();
    }
    Document {
        lang: t.tag().to_owned(),
        dir: t.dir().to_owned(),
        title: title.to_owned(),
        subtitle: Vec::new(),
        publisher: opinion.title.to_owned(),
        running: format!("{} · {title}", opinion.title),
        contents: t.report_contents().to_owned(),
        accent: String::new(),
        blocks: page.blocks,
    }
}

struct Page<'p> {
    t: &'static Locale,
    figures: &'p Figures<'p>,
    blocks: Vec<Block>,
}

fn plain(words: impl Into<String>) -> Inline {
    vec![Span::plain(words)]
}

impl Page<'_> {
    fn chapter(&mut self, id: &str, words: &str) {
        self.blocks.push(Block::Heading { level: 1, id: id.to_owned(), words: plain(words) });
    }

    fn heading(&mut self, id: &str, words: &str) {
        self.blocks.push(Block::Heading { level: 2, id: id.to_owned(), words: plain(words) });
    }

    fn paragraph(&mut self, words: impl Into<String>) {
        self.blocks.push(Block::Paragraph(plain(words)));
    }

    fn figure(&mut self, svg: String, alternative: String, caption: &str) {
        self.blocks.push(Block::Figure(Figure { svg, alternative, caption: plain(caption) }));
    }

    fn table(&mut self, caption: &str, columns: &[(&str, u16)], rows: Vec<Vec<Inline>>) {
        let columns = columns.iter().map(|(name, share)| (plain(*name), *share)).collect();
        self.blocks.push(Block::Table(Table { caption: plain(caption), columns, rows }));
    }

    fn brief(&mut self) {
        let (t, figures) = (self.t, self.figures);
        let landscape = figures.landscape;
        self.chapter("brief", t.landscape_brief());
        self.paragraph(words::groups(t, figures));
        let method = match landscape.method {
            Method::Leitwerk => t.landscape_method_own(),
            Method::Polis => t.landscape_method_polis(),
        };
        let mut facts = vec![
            (t.landscape_took_part(), words::people(t, figures.people)),
            (t.landscape_statements(), words::statements(t, figures)),
            (t.landscape_ratings(), words::number(t, figures.ratings(landscape.votes))),
            (t.landscape_in_conversation(), words::people(t, figures.in_conversation)),
        ];
        if !landscape.groups.is_empty() && figures.undecided != People::Exactly(0) {
            facts.push((t.landscape_between(), words::people(t, figures.undecided)));
        }
        facts.push((Ranking::Shared.title(t, figures.has_groups()), self.how_many(Ranking::Shared)));
        facts.push((t.landscape_divides(), self.how_many(Ranking::Divides)));
        facts.push((t.landscape_computed_by(), method.to_owned()));
        self.blocks.push(Block::Facts(facts.into_iter().map(|(name, value)| (plain(name), plain(value))).collect()));
    }

    fn how_many(&self, ranking: Ranking) -> String {
        let number = match ranking {
            Ranking::Divides => self.figures.dividing().len(),
            Ranking::Shared | Ranking::MostRated => ranking.statements(self.figures).len(),
        };
        if ranking == Ranking::Divides && number == 0 {
            return self.t.landscape_nothing_sure().to_owned();
        }
        self.t.landscape_number_of_statements(words::count(number))
    }

    fn map(&mut self) {
        let (t, figures) = (self.t, self.figures);
        self.chapter("map", t.landscape_map());
        self.paragraph(t.landscape_near());
        match landscape::svg(t, figures, false) {
            Some(svg) => {
                let caption = t.landscape_map_people(&words::people(t, figures.in_conversation));
                self.figure(svg, landscape::description(t, figures), &caption);
                self.paragraph(t.landscape_directions());
            }
            None => self.paragraph(t.landscape_map_none()),
        }
        if figures.groups.is_empty() {
            self.paragraph(words::groups(t, figures));
        }
        if let Some(undecided) = words::undecided(t, figures) {
            self.paragraph(undecided);
        }
        if figures.groups.is_empty() {
            return;
        }
        let row = |shown: &Shown<'_>| {
            let stability = shown.group.stability.map_or_else(
                || t.landscape_not_computed().to_owned(),
                |stability| t.percent(u32::from(share_of_hundred(stability))),
            );
            let cells = [words::group(t, shown), t.number(shown.group.size), t.percent(u32::from(shown.percent)), stability];
            cells.map(plain).to_vec()
        };
        let columns = [
            (t.landscape_column_group(), 3),
            (t.landscape_column_people(), 3),
            (t.landscape_column_share(), 3),
            (t.landscape_column_stability(), 3),
        ];
        let mut rows: Vec<Vec<Inline>> = figures.groups.iter().map(row).collect();
        if figures.undecided != People::Exactly(0) {
            let share = figures.undecided_percent.map_or_else(|| NOTHING.to_owned(), |share| t.percent(u32::from(share)));
            let cells = [t.landscape_between().to_owned(), words::number(t, figures.undecided), share, NOTHING.to_owned()];
            rows.push(cells.map(plain).to_vec());
        }
        self.table(t.landscape_groups(), &columns, rows);
        self.typical();
    }

    /// What tells each group from the others: the statements it answers otherwise.
    fn typical(&mut self) {
        let (t, figures) = (self.t, self.figures);
        for (at, shown) in figures.groups.iter().enumerate() {
            let entries: Vec<Vec<Block>> = shown
                .group
                .representative
                .iter()
                .filter(|representative| representative.share_test.min(representative.ratio_test) > TYPICAL)
                .filter_map(|representative| {
                    let statement = figures.statements.iter().find(|statement| statement.id == representative.statement)?;
                    let answers = statement.per_group.get(at)?;
                    let (share, range) = answers.side(representative.side);
                    let figure = words::share(t, share, range);
                    let said = t.landscape_colon(&figure, words::side(t, representative.side));
                    let mut words = text(t, statement);
                    words.push(Span { style: Style::Break, ..Span::plain("") });
                    let mut said = t.landscape_pair(&said, &words::n(t, answers));
                    if let Some(others) = statement.others.get(at) {
                        let (others, _) = others.side(representative.side);
                        said = t.landscape_pair(&said, &t.landscape_others(&t.percent(u32::from(others))));
                    }
                    words.push(Span::plain(said).styled(Style::Quiet));
                    Some(vec![Block::Paragraph(words)])
                })
                .take(3)
                .collect();
            if entries.is_empty() {
                continue;
            }
            self.heading(&format!("group-{}", shown.place + 1), &t.landscape_typical(&words::group(t, shown)));
            self.paragraph(t.landscape_typical_aid());
            self.blocks.push(Block::List { ordered: false, entries });
        }
    }

    fn ranking(&mut self, ranking: Ranking) {
        let (t, figures) = (self.t, self.figures);
        let by_groups = figures.has_groups();
        self.chapter(ranking.prefix(), ranking.title(t, by_groups));
        let all = ranking.statements(figures);
        if all.is_empty() {
            self.paragraph(ranking.none(t, by_groups));
            return;
        }
        let first = &all[..all.len().min(FIRST)];
        self.paragraph(ranking.aid(t, figures));
        if first.len() < all.len() {
            self.paragraph(t.landscape_first_of(&t.number(all.len()), &t.number(first.len())));
        }
        self.figure(bars::key(t, &format!("{}-key", ranking.prefix())), t.landscape_key().to_owned(), t.landscape_bars_aid());
        let entry = |statement: &&Statement<'_>| {
            let prefix = format!("{}-{}", ranking.prefix(), statement.id);
            let svg = bars::of_statement(t, figures, statement, &prefix);
            let alternative = bars::description(t, figures, statement);
            let words = text(t, statement).into_iter().map(|span| span.styled(Style::Strong)).collect();
            let caption = plain(words::statement(t, statement));
            vec![Block::Paragraph(words), Block::Figure(Figure { svg, alternative, caption })]
        };
        self.blocks.push(Block::List { ordered: true, entries: first.iter().map(entry).collect() });
        if first.iter().any(|statement| by_groups && statement.per_group.is_empty()) {
            self.blocks.push(Block::Note(plain(t.landscape_split_hidden())));
        }
        let rows = first.iter().flat_map(|statement| {
            let name = words::statement(t, statement);
            let rows = bars::answers(t, figures, statement);
            rows.into_iter().map(move |(_, who, answers)| {
                let mut row = vec![plain(t.landscape_pair(&name, &who)), plain(t.number(answers.n))];
                row.extend(shares(t, &answers));
                row
            })
        });
        let columns = [
            (t.landscape_column_who(), 5),
            (t.landscape_column_n(), 3),
            (t.landscape_agree(), 4),
            (t.landscape_pass(), 3),
            (t.landscape_disagree(), 4),
        ];
        let rows = rows.collect();
        self.table(&t.landscape_as_table(ranking.title(t, by_groups)), &columns, rows);
    }

    fn sure(&mut self) {
        let (t, figures) = (self.t, self.figures);
        self.chapter("sure", t.landscape_sure());
        self.paragraph(t.landscape_sure_people());
        self.paragraph(t.landscape_sure_ranges());
        self.paragraph(t.landscape_sure_share());
        if let Some(explained) = words::explained(t, figures) {
            self.paragraph(t.landscape_sure_map(&explained));
        }
        self.paragraph(if figures.is_given { t.landscape_sure_groups_given() } else { t.landscape_sure_groups() });
        self.heading("stability", t.landscape_stability());
        let Some(svg) = stability::svg(t, figures, false) else {
            self.paragraph(t.landscape_stability_none());
            return;
        };
        let alternative = stability::description(t, figures);
        self.figure(svg, alternative, t.landscape_stability_aid());
        self.paragraph(stability::line(t));
        if figures.landscape.method == Method::Leitwerk {
            self.paragraph(t.landscape_stability_needed());
        }
        let rows = figures
            .landscape
            .candidates
            .iter()
            .map(|candidate| vec![plain(stability::name(t, candidate)), plain(stability::value(t, candidate))]);
        let columns = [(t.landscape_groups(), 1), (t.landscape_column_stability(), 1)];
        self.table(&t.landscape_as_table(t.landscape_stability()), &columns, rows.collect());
    }

    fn left_out(&mut self) {
        let (t, figures) = (self.t, self.figures);
        self.chapter("left-out", t.landscape_left_out());
        let mut sentences =
            vec![t.landscape_left_small().to_owned(), t.landscape_left_about().to_owned(), t.landscape_left_person().to_owned()];
        if figures.hidden_groups > 0 {
            sentences.push(t.landscape_groups_hidden(words::count(figures.hidden_groups)));
        }
        if figures.unsaid() > 0 {
            sentences.push(t.landscape_left_unsaid(words::count(figures.unsaid())));
        }
        if figures.has_groups() && figures.without_groups() > 0 {
            sentences.push(t.landscape_left_split(words::count(figures.without_groups())));
        }
        if figures.rejected > 0 {
            sentences.push(t.landscape_left_rejected(words::count(figures.rejected)));
        }
        let entries = sentences.into_iter().map(|sentence| vec![Block::Paragraph(plain(sentence))]).collect();
        self.blocks.push(Block::List { ordered: false, entries });
    }

    /// Every statement in a table.
    fn every(&mut self) {
        let (t, figures) = (self.t, self.figures);
        self.chapter("every", t.landscape_every());
        let by_groups = figures.has_groups();
        let row = |statement: &Statement<'_>| {
            let mut name = vec![Span::plain(format!("{} ", t.number(statement.id))).styled(Style::Quiet)];
            name.extend(text(t, statement));
            if statement.role == Role::Meta {
                name.push(Span::plain(format!(" ({})", t.landscape_meta())).styled(Style::Quiet));
            }
            let mut row = vec![name];
            match &statement.all {
                Some(all) => {
                    row.push(plain(t.number(all.n)));
                    row.extend(shares(t, all));
                }
                None => row.extend([t.landscape_few(), NOTHING, NOTHING, NOTHING].map(plain)),
            }
            if by_groups {
                let pairs = figures.groups.iter().zip(&statement.per_group);
                let said: Vec<String> = pairs.map(|(shown, answers)| by_group(t, shown, answers)).collect();
                row.push(plain(if said.is_empty() { NOTHING.to_owned() } else { words::joined(t, &said) }));
            }
            row
        };
        let mut columns = vec![
            (t.landscape_column_statement(), 9),
            (t.landscape_column_n(), 3),
            (t.landscape_agree(), 4),
            (t.landscape_pass(), 3),
            (t.landscape_disagree(), 4),
        ];
        if by_groups {
            columns.push((t.landscape_column_by_group(), 5));
        }
        let rows = figures.statements.iter().map(row).collect();
        self.table(&t.landscape_as_table(t.landscape_every()), &columns, rows);
    }
}

/// “A: 62 % (n = 312)”.
fn by_group(t: &Locale, shown: &Shown<'_>, answers: &Answers) -> String {
    let share = format!("{} ({})", t.percent(u32::from(answers.agree)), words::n(t, answers));
    t.landscape_colon(&share, &words::letter(t, shown.place))
}

/// Agree with its range, pass, disagree with its range.
fn shares(t: &Locale, answers: &Answers) -> [Inline; 3] {
    [
        plain(words::share(t, answers.agree, answers.agree_range)),
        plain(t.percent(u32::from(answers.pass))),
        plain(words::share(t, answers.disagree, answers.disagree_range)),
    ]
}

/// The words of a statement in their language.
fn text(t: &Locale, statement: &Statement<'_>) -> Inline {
    let text = words::text(t, statement);
    let lang = statement.lang.filter(|lang| !statement.text.is_empty() && *lang != t.tag()).map(str::to_owned);
    // Of a text in an unknown language the letters say in which direction it runs.
    let lang = lang.or_else(|| (picture::direction(statement.lang, &text, t) != t.dir()).then(|| "und".to_owned()));
    vec![Span { lang, ..Span::plain(text) }]
}
