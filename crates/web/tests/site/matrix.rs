//! The matrix on the page is the matrix of the model, place by place.

use leitwerk_i18n::Locale;
use leitwerk_model::matrix::{Matrix, PlaceState};

use crate::markup::{Markup, text};
use crate::support::{City, LEITBILD, code};

fn class(state: PlaceState) -> &'static str {
    match state {
        PlaceState::TakenUp => "taken-up",
        PlaceState::Justified => "justified",
        PlaceState::Hole => "hole",
    }
}

#[tokio::test]
async fn each_place_of_the_page_stands_as_the_model_says() {
    let city = City::demo().await;
    for edition in ["2020", "2025"] {
        let matrix = Matrix::of(&LEITBILD, &code(edition));
        assert_eq!((matrix.overarching.len(), matrix.fields.len()), (7, 10));
        for locale in Locale::all() {
            let base = format!("/{}/editions/{edition}", locale.tag());
            let html = city.page(&format!("{base}/matrix")).await;
            let page = Markup::of(&html);
            let cells: Vec<_> = page.all("td").collect();
            let mut expected = Vec::new();
            for field in &matrix.fields {
                for goal in &matrix.overarching {
                    expected.push((goal, field, matrix.place(goal, field)));
                }
            }
            assert_eq!(cells.len(), expected.len(), "{base}");
            for (cell, (goal, field, place)) in cells.iter().zip(&expected) {
                let inner = page.inner(cell);
                let at = format!("{} × {} of {edition} in {}", goal.code(), field.code(), locale.tag());
                assert!(cell.is_of(class(place.state())), "{at}: {inner}");
                let link = Markup::of(inner).links().next().map(str::to_owned);
                assert_eq!(link, Some(format!("{base}/matrix/{}/{}", goal.code(), field.code())), "{at}");
                let word = match place.state() {
                    PlaceState::TakenUp => locale.matrix_taken_up(),
                    PlaceState::Justified => locale.matrix_justified(),
                    PlaceState::Hole => locale.matrix_hole(),
                };
                let shown = text(inner);
                assert!(shown.contains(word), "{at}: {shown}");
                let several = place.take_ups.len() > 1;
                assert_eq!(shown.contains(&format!("({})", place.take_ups.len())), several, "{at}: {shown}");
            }
            let (taken_up, justified, holes) = matrix.counts();
            let main = text(page.inner(page.the("main")));
            for (word, count) in
                [(locale.matrix_taken_up(), taken_up), (locale.matrix_justified(), justified), (locale.matrix_hole(), holes)]
            {
                assert!(main.contains(&format!("{word}: {count}")), "{word}: {count} in {}", locale.tag());
            }
        }
    }
}

#[tokio::test]
async fn the_heads_of_the_table_name_goals_and_fields_in_order() {
    let city = City::demo().await;
    let matrix = Matrix::of(&LEITBILD, &code("2025"));
    let html = city.page("/de/editions/2025/matrix").await;
    let page = Markup::of(&html);
    let named = |scope: &'static str| -> Vec<String> {
        let heads = page.all("th").filter(|th| th.get("scope") == Some(scope));
        heads.filter_map(|th| Markup::of(page.inner(th)).links().next().map(str::to_owned)).collect()
    };
    let addresses =
        |keys: &[leitwerk_model::code::ItemRef]| -> Vec<String> { keys.iter().map(|key| format!("/de/{}", key.path())).collect() };
    assert_eq!(named("col"), addresses(&matrix.overarching));
    assert_eq!(named("row"), addresses(&matrix.fields));
}

#[tokio::test]
async fn the_page_of_each_place_names_what_stands_there() {
    let city = City::demo().await;
    for edition in ["2020", "2025"] {
        let matrix = Matrix::of(&LEITBILD, &code(edition));
        for goal in &matrix.overarching {
            for field in &matrix.fields {
                let place = matrix.place(goal, field);
                let address = format!("/de/editions/{edition}/matrix/{}/{}", goal.code(), field.code());
                let html = city.page(&address).await;
                let page = Markup::of(&html);
                let main = page.inner(page.the("main"));
                let named: Vec<String> =
                    Markup::of(main).links().filter(|link| link.contains("/take-ups/")).map(str::to_owned).collect();
                let all = place.take_ups.iter().chain(&place.justifications);
                let expected: Vec<String> = all.map(|key| format!("/de/{}", key.path())).collect();
                assert_eq!(named, expected, "{address}");
                for key in place.take_ups.iter().chain(&place.justifications) {
                    let words =
                        LEITBILD.get(key).and_then(|item| item.title(&"de".parse().ok()?).map(|(_, words)| words.to_owned()));
                    let words = words.unwrap_or_else(|| "Der Satz dazu ist noch nicht geschrieben.".to_owned());
                    assert!(text(main).contains(&words.split_whitespace().collect::<Vec<_>>().join(" ")), "{address}: {words}");
                }
            }
        }
    }
}
