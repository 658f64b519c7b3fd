//! Landscapes of people who do not exist.

use leitwerk_analysis::interval::{newcombe, wilson};
use leitwerk_analysis::opinion::{
    Candidate, Consensus, Counts, Group, GroupCounts, Landscape, Method, Position, Representative, Role, Side, StatementResult,
};
use leitwerk_analysis::random::Random;
use leitwerk_report::opinion::StatementText;

/// How many people each group has and where its middle is.
pub(crate) type Blob = (usize, [f64; 2]);

/// A landscape whose groups stand around their middles and answer each in their own way. People in no group stand anywhere and
/// answer anyhow.
pub(crate) fn landscape(groups: &[Blob], undecided: usize, quiet: usize, statements: usize, seed: u64) -> Landscape {
    let mut random = Random::new(seed, &[]);
    let mut positions = Vec::new();
    let in_groups: usize = groups.iter().map(|(size, _)| size).sum();
    let mut person = 0;
    let mut stand = |group: Option<u32>, middle: [f64; 2], wide: f64, in_conversation: bool, random: &mut Random| {
        let mut along = |axis: usize| middle[axis] + wide * random.normal();
        let at = [along(0), along(1)];
        positions.push(Position {
            person,
            ratings: 20,
            at,
            expected: at,
            covariance: [0.1, 0.0, 0.1],
            in_conversation,
            group,
            membership: 0.9,
        });
        person += 1;
    };
    for (id, (size, middle)) in (0..).zip(groups) {
        (0..*size).for_each(|_| stand(Some(id), *middle, 0.75, true, &mut random));
    }
    (0..undecided).for_each(|_| stand(None, [0.0, 0.0], if groups.is_empty() { 1.0 } else { 0.6 }, true, &mut random));
    (0..quiet).for_each(|_| stand(None, [0.0, 0.0], 0.2, false, &mut random));

    let mut crowds: Vec<(Option<u32>, usize)> = (0..).zip(groups).map(|(id, (size, _))| (Some(id), *size)).collect();
    crowds.push((None, undecided + quiet));
    let per_statement: Vec<StatementResult> =
        (0..u32::try_from(statements).expect("few")).map(|id| statement(id, &crowds, &mut random)).collect();
    let votes = per_statement.iter().map(|statement| statement.counts.n as usize).sum();
    let shown: Vec<Group> = (0..).zip(groups).map(|(id, (size, center))| group(id, *size, *center, &per_statement)).collect();
    let candidates = (1..=8)
        .map(|k| Candidate {
            k,
            stability: (k > 1).then(|| 0.97 - 0.09 * (k.abs_diff(groups.len()) as f64)),
            separation: None,
            breadth: None,
            chosen: k == groups.len().max(1),
        })
        .collect();
    Landscape {
        method: Method::Leitwerk,
        people: in_groups + undecided + quiet,
        statements,
        votes,
        in_conversation: in_groups + undecided,
        center: vec![0.0; statements],
        components: vec![vec![0.0; statements]; 2],
        explained_variance: vec![0.172, 0.081],
        groups: shown,
        undecided: if groups.is_empty() { 0 } else { undecided },
        candidates,
        per_statement,
        positions,
    }
}

fn statement(id: u32, crowds: &[(Option<u32>, usize)], random: &mut Random) -> StatementResult {
    let seen = 0.35 + 0.6 * random.unit();
    // Every third is shared, every third divides.
    let common = 0.15 + 0.7 * random.unit();
    let answers: Vec<(Option<u32>, Counts)> = crowds
        .iter()
        .map(|(group, size)| {
            let turn = group.unwrap_or(9);
            let share = match id % 3 {
                0 => 0.82 + 0.04 * f64::from(turn % 3),
                1 if (turn + id / 3).is_multiple_of(2) => 0.85,
                1 => 0.2,
                _ => common,
            };
            let mut counts = [0; 3];
            for _ in 0..*size {
                if random.unit() < seen {
                    let answer = random.unit();
                    counts[if answer < share {
                        2
                    } else if answer < share + 0.08 {
                        1
                    } else {
                        0
                    }] += 1;
                }
            }
            (*group, Counts::new(counts))
        })
        .collect();
    let sum = |part: fn(&Counts) -> u32| answers.iter().map(|(_, counts)| part(counts)).sum();
    let counts = Counts::new([sum(|counts| counts.disagree), sum(|counts| counts.pass), sum(|counts| counts.agree)]);
    let per_group: Vec<GroupCounts> =
        answers.iter().filter_map(|(group, counts)| Some(GroupCounts { group: (*group)?, counts: *counts })).collect();
    let parts: Vec<Counts> = if per_group.is_empty() { vec![counts] } else { per_group.iter().map(|own| own.counts).collect() };
    let lowest = |side| parts.iter().map(|counts| wilson(counts.of(side), counts.n).low).fold(1.0, f64::min);
    let side = if lowest(Side::Agree) >= lowest(Side::Disagree) { Side::Agree } else { Side::Disagree };
    let apart = |a: &Counts| parts.iter().map(|b| newcombe(a.agree, a.n, b.agree, b.n).low).fold(-1.0, f64::max);
    let (agree_share, disagree_share) = (wilson(counts.agree, counts.n), wilson(counts.disagree, counts.n));
    StatementResult {
        id,
        role: match id % 17 {
            13 => Role::Rejected,
            15 => Role::Meta,
            _ => Role::Open,
        },
        counts,
        agree_share,
        disagree_share,
        group_informed_consensus: parts.iter().map(|c| f64::from(c.agree + 1) / f64::from(c.n + 2)).product(),
        consensus: Consensus { side, lower_bound: lowest(side) },
        divisiveness: (per_group.len() > 1).then(|| parts.iter().map(apart).fold(-1.0, f64::max)),
        split: 2.0 * agree_share.low.min(disagree_share.low),
        priority: 1.0,
        per_group,
    }
}

fn group(id: u32, size: usize, center: [f64; 2], statements: &[StatementResult]) -> Group {
    let representative = statements.iter().filter(|statement| statement.id % 3 == 1).take(4).filter_map(|statement| {
        let own = statement.per_group.iter().find(|own| own.group == id)?.counts;
        let side = if own.agree > own.disagree { Side::Agree } else { Side::Disagree };
        let (count, n) = (own.of(side), own.n);
        Some(Representative { statement: statement.id, side, count, n, ratio: 2.0, share_test: 3.0, ratio_test: 3.0 })
    });
    Group { id, size, stability: Some(0.93), center, representative: representative.collect() }
}

/// About a thousand people in three groups, some between them, some who rated little.
pub(crate) fn town() -> Landscape {
    landscape(&[(412, [-2.4, 0.7]), (318, [2.2, 1.2]), (171, [0.6, -2.3])], 64, 58, 24, 7)
}

/// Views that differ without groups.
pub(crate) fn plain() -> Landscape {
    landscape(&[], 640, 40, 24, 3)
}

const GERMAN: [&str; 15] = [
    "In jedem Stadtteil soll es einen Ort geben, an dem sich alle treffen können, ohne etwas kaufen zu müssen.",
    "Ehrenamtlich Engagierte brauchen feste Ansprechpersonen in der Verwaltung, die auch abends erreichbar sind, und verlässliche \
     Unterstützung durch hauptamtliche Fachkräfte, damit niemand mit schwierigen Aufgaben allein gelassen wird.",
    "Formulare sollen leichter werden.",
    "Die Straßenverkehrsbehörde soll bei der Radverkehrsinfrastrukturplanung die Stadtteilkonferenzen frühzeitig einbeziehen.",
    "Mehrsprachigkeit ist für unsere Schulen ein Gewinn: <b>Unterricht</b> in vielen Sprachen & Deutschförderung gehören zusammen.",
    "Der Wochenmarkt soll auch am Donnerstagabend öffnen.",
    "Wer neu in die Stadt kommt, soll in den ersten Wochen eine Begleitung bekommen, wenn er oder sie das möchte.",
    "Sportvereine sollen ihre Hallenzeiten mit anderen Gruppen teilen.",
    "Die Stadt soll mehr Stellen mit Menschen besetzen, die mehrere Sprachen sprechen.",
    "Feste und Feiertage aller Gemeinschaften sollen im Stadtkalender stehen.",
    "Busse müssen auch abends in die äußeren Stadtteile fahren.",
    "Für Beratung soll man keinen Termin brauchen.",
    "Auf Spielplätzen fehlt es an Schatten.",
    "Abschlüsse aus anderen Ländern sollen schneller anerkannt werden.",
    "Der Platz vor dem Bahnhof soll autofrei werden.",
];
const ARABIC: [&str; 3] = [
    "ينبغي أن يكون في كل حي من أحياء المدينة مكان يلتقي فيه الجميع دون أن يضطروا إلى شراء شيء، وأن يكون هذا المكان مفتوحًا في المساء أيضًا.",
    "يجب أن تكون الاستمارات الرسمية أسهل فهمًا.",
    "على المدينة أن تدعم المتطوعين دعمًا دائمًا.",
];

/// Long and short words in German and Arabic for so many statements, and one without.
pub(crate) fn texts(statements: u32, lang: &str) -> Vec<StatementText> {
    let of = |id: u32| {
        let (lang, text) = match (lang, id % 5) {
            ("ar", 0..=3) | (_, 4) => ("ar", ARABIC[id as usize % ARABIC.len()]),
            _ => ("de", GERMAN[id as usize % GERMAN.len()]),
        };
        StatementText { id, text: text.to_owned(), lang: Some(lang.to_owned()) }
    };
    (0..statements).filter(|id| *id != 2).map(of).collect()
}
