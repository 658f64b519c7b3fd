//! A document that holds every kind of block, in German, and what such documents are made of.

use leitwerk_model::area::Area;
use leitwerk_report::document::{Block, Document, Figure, Inline, Span, Style, Table, Target};
use leitwerk_report::map::{Map, MapText, Shape};

/// What must come out as it went in.
pub(crate) const HOSTILE: &[&str] = &[
    "#panic(\"x\") #import \"@preview/x:1.0.0\"",
    "a\\b \\u{41} $x^2$ *kein* _Stern_ `roh` @verweis <marke>",
    "// keine Bemerkung /* auch nicht */",
    "= keine Überschrift - keine + Liste",
    "{{ doc.title }} [Klammer] ~ -- ---",
];

pub(crate) fn plain(text: &str) -> Inline {
    vec![Span::plain(text)]
}

pub(crate) fn paragraph(text: &str) -> Block {
    Block::Paragraph(plain(text))
}

pub(crate) fn heading(level: u8, id: &str, text: &str) -> Block {
    Block::Heading { level, id: id.to_owned(), words: plain(text) }
}

/// Words that lead to the goal, as everything that names one does.
fn leading(text: &str) -> Span {
    Span::plain(text).to(Target::Within("z3-2".to_owned()))
}

/// Words in a language of their own.
pub(crate) fn in_language(lang: &str, text: &str) -> Span {
    Span { lang: Some(lang.to_owned()), ..Span::plain(text) }
}

/// A map of four districts.
pub(crate) fn map(names: [&str; 4], title: &str) -> String {
    let square = |x: f64, y: f64| {
        let [west, east, south, north] = [7.6 + x, 7.61 + x, 51.95 + y, 51.956 + y];
        let ring = vec![[west, south], [east, south], [east, north], [west, north], [west, south]];
        Area::new(vec![vec![ring]]).expect("a square")
    };
    let areas = [(0.0, 0.006), (0.01, 0.006), (0.0, 0.0), (0.01, 0.0)].map(|(x, y)| square(x, y));
    let shapes: Vec<Shape<'_>> = areas
        .iter()
        .zip(names)
        .enumerate()
        .map(|(at, (area, name))| Shape {
            code: format!("D{at}"),
            label: name.to_owned(),
            href: None,
            area,
            group: Some(at),
            class: None,
        })
        .collect();
    Map {
        prefix: "map",
        text: MapText { title, description: title },
        shapes: &shapes,
        outlines: &[&areas[0]],
        highlighted: Some("D3"),
    }
    .to_svg()
    .replace("class=\"district", "fill=\"#d3e5f0\" stroke=\"#ffffff\" stroke-width=\"2\" class=\"district")
}

/// The code of an item, leading to it.
pub(crate) fn code(code: &str, id: &str) -> Span {
    Span::plain(code).styled(Style::Code).to(Target::Within(id.to_owned()))
}

/// A report of Musterstadt in German.
pub(crate) fn german() -> Document {
    let overarching = [
        "Offenheit",
        "Stadtgesellschaft gegen Stigmatisierung",
        "Geschlecht",
        "Lebendige Stadt",
        "Ehrenamt",
        "Stadtteile",
        "Neue Perspektiven",
    ];
    let fields = ["Sprache und Bildung", "Arbeit und Wirtschaft", "Wohnen", "Gesundheit", "Kultur und Religion"];
    let matrix = Table {
        caption: plain("Was jedes Leitziel in jedem Handlungsfeld heißt"),
        columns: std::iter::once((plain("Handlungsfeld"), 3)).chain(overarching.map(|name| (vec![leading(name)], 4))).collect(),
        rows: fields
            .iter()
            .map(|field| {
                let cell = |at: usize| match at {
                    4 => vec![Span::plain("Noch nicht aufgenommen").styled(Style::Quiet)],
                    _ => vec![
                        code("Z3.2", "z3-2"),
                        Span::plain(
                            " Einrichtungen prüfen, wen sie heute nicht erreichen, und sagen öffentlich, was sie daran ändern.",
                        ),
                    ],
                };
                std::iter::once(plain(field)).chain((0..7).map(cell)).collect()
            })
            .collect(),
    };
    Document {
        lang: "de".to_owned(),
        dir: "ltr".to_owned(),
        title: "Leitbild Migration und Integration 2025".to_owned(),
        subtitle: vec![
            plain("Bericht über die Fassung und ihren Stand"),
            plain("Beschlossen vom Rat am 12. März 2025"),
            vec![Span::plain("Stand: 15. Oktober 2025").styled(Style::Quiet)],
        ],
        publisher: "Musterstadt".to_owned(),
        running: "Leitbild Migration und Integration 2025".to_owned(),
        contents: "Inhalt".to_owned(),
        accent: "#1d6268".to_owned(),
        blocks: vec![
            heading(1, "praeambel", "Präambel"),
            paragraph(
                "Musterstadt ist eine Stadt, in der Menschen aus über hundert Ländern leben. Sie arbeiten hier, ziehen hier ihre Kinder groß und gestalten das Zusammenleben mit. Dieses Leitbild hält fest, was wir uns dafür vorgenommen haben, und der Bericht sagt, was daraus geworden ist.",
            ),
            Block::Paragraph(vec![
                Span::plain("Das Leitbild gilt für die "),
                Span::plain("ganze Stadtgesellschaft").styled(Style::Strong),
                Span::plain(", nicht "),
                Span::plain("nur").styled(Style::Emphasis),
                Span::plain(" für die Verwaltung. Ein Gruß steht auch auf Arabisch: "),
                in_language("ar", "أهلاً وسهلاً بكم في مدينتنا"),
                Span::plain(". Mehr steht bei "),
                code("Z3.2", "z3-2"),
                Span::plain(" und auf "),
                Span::plain("der Seite der Stadt").to(Target::Elsewhere("https://musterstadt.example/leitbild".to_owned())),
                Span::plain("."),
            ]),
            Block::Note(plain("Aus der Fassung von 2020 übernommen, im Wortlaut geändert.")),
            Block::Quote(vec![paragraph(
                "Integration ist keine Aufgabe einer Dienststelle. Sie gelingt im Treppenhaus, im Verein und am Arbeitsplatz, oder sie gelingt nicht.",
            )]),
            heading(1, "felder", "Handlungsfelder"),
            heading(2, "feld-3", "Wohnen"),
            paragraph("Wer eine Wohnung sucht, soll nach denselben Regeln eine bekommen wie alle anderen auch."),
            heading(3, "z3-2", "Z3.2 Wohnungsunternehmen vergeben nachvollziehbar"),
            Block::Facts(vec![
                (plain("Stand"), vec![Span::plain("läuft").styled(Style::Strong)]),
                (plain("Zuständig"), plain("Amt für Wohnungswesen")),
                (
                    plain("Beteiligte Organisationen und Gremien"),
                    plain(
                        "Runder Tisch Wohnen, Mieterverein, Wohnungsgesellschaft der Stadt und drei private Unternehmen mit zusammen mehr als 4 000 Wohnungen",
                    ),
                ),
                (plain("Zeitraum"), plain("2024 bis 2027")),
            ]),
            heading(4, "woher", "Woher das Ziel kommt"),
            Block::List {
                ordered: false,
                entries: vec![
                    vec![paragraph("Beitrag aus dem Stadtteilgespräch Nord")],
                    vec![paragraph(
                        "Ergebnis der Zukunftskonferenz, dort wörtlich so vorgeschlagen und von vier Arbeitsgruppen unabhängig voneinander aufgegriffen",
                    )],
                    vec![paragraph("Vorschlag des Integrationsrats")],
                ],
            },
            Block::List {
                ordered: true,
                entries: vec![
                    vec![paragraph("Vergaberegeln aufschreiben."), paragraph("Sie stehen auf einer Seite und in sechs Sprachen.")],
                    vec![
                        paragraph("Absagen begründen."),
                        Block::List {
                            ordered: false,
                            entries: vec![vec![paragraph("schriftlich")], vec![paragraph("innerhalb von vier Wochen")]],
                        },
                    ],
                ],
            },
            Block::Statement {
                heading: plain("Was das zuständige Amt sagt"),
                blocks: vec![
                    paragraph(
                        "Zwei der drei Unternehmen haben ihre Vergaberegeln veröffentlicht. Mit dem dritten sind wir im Gespräch.",
                    ),
                    paragraph("Im nächsten Jahr prüfen wir, ob sich die Wartezeiten angleichen."),
                ],
            },
            Block::Table(Table {
                caption: plain("Wartezeit auf eine geförderte Wohnung, in Monaten"),
                columns: vec![
                    (plain("Stadtteil"), 3),
                    (plain("2023"), 1),
                    (plain("2024"), 1),
                    (plain("Reichtumsverteilungsangelegenheiten und Anmerkungen"), 4),
                ],
                rows: (0..24)
                    .map(|at| {
                        vec![
                            plain(["Nord", "Hafen", "Altstadt", "Am Stadtwald"][at % 4]),
                            plain("14,2"),
                            plain("11,8"),
                            plain("Mit Bindung, ohne Haushalte, die umziehen mussten, weil ihr Haus saniert wird."),
                        ]
                    })
                    .collect(),
            }),
            Block::Figure(Figure {
                svg: map(["Nord", "Hafen", "Altstadt", "Am Stadtwald"], "Stadtteile"),
                alternative: "Karte der vier Stadtteile; Am Stadtwald ist hervorgehoben.".to_owned(),
                caption: plain("Die Stadtteile von Musterstadt"),
            }),
            heading(1, "matrix", "Leitziele in den Handlungsfeldern"),
            paragraph("Jedes Leitziel gilt in jedem Handlungsfeld. Die Tafel sagt, was es dort heißt."),
            Block::Table(matrix),
            Block::Note(plain("Leere Felder sind begründet oder noch offen.")),
            Block::Heading { level: 1, id: "anhang".to_owned(), words: vec![leading("Anhang")] },
            Block::List { ordered: false, entries: HOSTILE.iter().map(|text| vec![paragraph(text)]).collect() },
            paragraph("Steuerzeichen \u{0}\u{1b}[31mhier\u{7}, ein \u{202e}Umkehrer\u{202c} und das Ende."),
        ],
    }
}
