//! A document that holds every kind of block, in Arabic.

use leitwerk_report::document::{Block, Document, Figure, Span, Style, Table, Target};

use crate::sample::{code, heading, in_language, map, paragraph, plain};

/// A report of Musterstadt in Arabic.
pub(crate) fn document() -> Document {
    let fields = ["اللغة والتعليم", "العمل والاقتصاد", "السكن", "الصحة"];
    let overarching = ["الانفتاح", "مجتمع المدينة ضد الوصم", "النوع الاجتماعي", "مدينة حيّة", "العمل التطوعي", "الأحياء", "آفاق جديدة"];
    let take_up = "تفحص المؤسسات مَن لا تصل إليهم اليوم، وتعلن ما ستغيّره.";
    Document {
        lang: "ar".to_owned(),
        dir: "rtl".to_owned(),
        title: "رؤية المدينة للهجرة والاندماج 2025".to_owned(),
        subtitle: vec![plain("تقرير عن الوثيقة وعن حالة تنفيذها"), plain("أقرّها مجلس المدينة في 12 مارس 2025")],
        publisher: "Musterstadt".to_owned(),
        running: "رؤية المدينة للهجرة والاندماج 2025".to_owned(),
        contents: "المحتويات".to_owned(),
        accent: "#7a3b1d".to_owned(),
        blocks: vec![
            heading(1, "a", "تمهيد"),
            paragraph(
                "يعيش في مدينتنا أناس من أكثر من مئة بلد. يعملون هنا، ويربّون أطفالهم هنا، ويشاركون في صنع الحياة المشتركة. تثبّت هذه الوثيقة ما تعهّدنا به، ويبيّن هذا التقرير ما تحقق منه.",
            ),
            Block::Paragraph(vec![
                Span::plain("تسري هذه الرؤية على "),
                Span::plain("مجتمع المدينة كله").styled(Style::Strong),
                Span::plain("، "),
                Span::plain("لا على الإدارة وحدها").styled(Style::Emphasis),
                Span::plain(". النص الأصلي بالألمانية: "),
                in_language("de", "Integration gelingt im Treppenhaus (2025), im Verein und am Arbeitsplatz."),
                Span::plain(" انظر الهدف "),
                code("Z3.2", "z"),
                Span::plain(" و"),
                Span::plain("صفحة المدينة").to(Target::Elsewhere("https://musterstadt.example/ar".to_owned())),
                Span::plain("."),
            ]),
            Block::Paragraph(vec![in_language(
                "de",
                "Dieser Absatz ist noch nicht übersetzt. Er läuft von links nach rechts und beginnt links, auch über mehr als eine Zeile.",
            )]),
            Block::Note(plain("مأخوذ من نسخة 2020 مع تعديل في الصياغة.")),
            Block::Quote(vec![paragraph("الاندماج ليس مهمة دائرة واحدة.")]),
            heading(1, "b", "مجالات العمل"),
            heading(2, "c", "السكن"),
            Block::Heading { level: 2, id: "o".to_owned(), words: vec![in_language("de", "Stadt Musterstadt (West)")] },
            heading(3, "z", "Z3.2 شركات الإسكان تؤجّر وفق قواعد واضحة"),
            Block::Facts(vec![
                (plain("الحالة"), plain("قيد التنفيذ")),
                (plain("الجهة المسؤولة"), vec![in_language("de", "Amt für Wohnungswesen")]),
                (plain("المنظمات والهيئات المشاركة في هذا الهدف منذ البداية"), plain("المائدة المستديرة للسكن وجمعية المستأجرين")),
            ]),
            heading(4, "d", "من أين جاء الهدف"),
            Block::List {
                ordered: false,
                entries: vec![vec![paragraph("مساهمة من حوار الحي الشمالي")], vec![paragraph("نتيجة مؤتمر المستقبل")]],
            },
            Block::List {
                ordered: true, entries: vec![vec![paragraph("كتابة قواعد التأجير.")], vec![paragraph("تعليل الرفض.")]]
            },
            Block::Statement {
                heading: plain("ما تقوله الدائرة المختصة"),
                blocks: vec![paragraph("نشرت شركتان من ثلاث قواعد التأجير لديهما، والحوار مع الثالثة مستمر.")],
            },
            Block::Table(Table {
                caption: plain("مدة انتظار السكن المدعوم بالأشهر"),
                columns: vec![(plain("الحي"), 3), (plain("2023"), 1), (plain("2024"), 1), (plain("ملاحظات"), 4)],
                rows: (0..6)
                    .map(|_| {
                        vec![
                            plain("الحي الشمالي"),
                            plain("14.2"),
                            plain("11.8"),
                            plain("من دون الأسر التي انتقلت بسبب ترميم المبنى."),
                        ]
                    })
                    .collect(),
            }),
            Block::Figure(Figure {
                svg: map(["الشمال", "الميناء", "المدينة القديمة", "الغابة"], "الأحياء"),
                alternative: "خريطة الأحياء الأربعة، وحي الغابة مميَّز.".to_owned(),
                caption: plain("أحياء المدينة"),
            }),
            heading(1, "m", "الأهداف العامة في مجالات العمل"),
            Block::Table(Table {
                caption: plain("ما يعنيه كل هدف عام في كل مجال"),
                columns: std::iter::once((plain("المجال"), 3)).chain(overarching.map(|name| (plain(name), 4))).collect(),
                rows: fields
                    .iter()
                    .map(|field| std::iter::once(plain(field)).chain((0..7).map(|_| plain(take_up))).collect())
                    .collect(),
            }),
        ],
    }
}
