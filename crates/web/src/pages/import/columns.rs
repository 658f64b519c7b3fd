//! What the columns of a table hold.

use askama::Template;
use axum::Extension;
use axum::extract::{Path, State};
use leitwerk_app::access::Actor;
use leitwerk_app::import::{self, File};
use leitwerk_model::import::Choice;

use super::choice::{self, Fixed, Pick, Word};
use super::{failed, said};
use crate::forms::Fields;
use crate::pages::form::Form;
use crate::reader::Reader;
use crate::respond::{Answer, Failure, page_again, page_once, redirect};
use crate::state::App;
use crate::view::{Nav, Page};

#[derive(Template)]
#[template(path = "import/columns.html")]
struct ColumnsPage {
    page: Page,
    form: Form,
    file: String,
    action: String,
    back: String,
    sheets: Vec<(String, bool)>,
    hidden: Option<String>,
    joined: Option<String>,
    remembered: bool,
    rows: String,
    heading_row: usize,
    columns: Vec<Pick>,
    words: Vec<Word>,
    fixed: Vec<Fixed>,
    by_title: bool,
}

/// `/de/import/{file}`
pub(crate) async fn show(
    State(app): State<App>,
    Path((_, id)): Path<(String, String)>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
) -> Answer {
    let (file, choice) = import::staged(app.db(), &actor, &id).await.map_err(failed)?;
    page_once(&columns_of(&app, &actor, reader, &id, &file, choice.as_ref(), Form::default()).await?)
}

async fn columns_of(
    app: &App,
    actor: &Actor,
    reader: Reader,
    id: &str,
    file: &File,
    choice: Option<&Choice>,
    form: Form,
) -> Result<ColumnsPage, Failure> {
    let kind = file.kind.ok_or(Failure::NotFound)?;
    let t = reader.t;
    let read = import::columns(app.db(), actor, file, choice).await.map_err(failed)?;
    let page = Page::new(reader, Nav::None, t.import_columns_title());
    let sheets = read.table.sheets.iter().map(|sheet| (sheet.clone(), read.table.sheet.as_ref() == Some(sheet))).collect();
    Ok(ColumnsPage {
        file: file.name.clone(),
        action: page.to(&format!("import/{id}")),
        back: page.to(&format!("import/{id}/drop")),
        sheets,
        hidden: (read.table.hidden > 0).then(|| t.import_sheets_hidden(said::size(read.table.hidden))),
        joined: (read.table.joined > 0).then(|| t.import_joined(said::size(read.table.joined))),
        remembered: read.remembered,
        rows: t.import_rows(said::size(read.rows)),
        heading_row: read.heading_row,
        columns: choice::picks(t, kind, &read),
        words: choice::words(t, kind, &read),
        fixed: choice::fixed(t, kind, &read.choice),
        by_title: read.choice.by_title,
        form,
        page,
    })
}

/// `POST /de/import/{file}`
pub(crate) async fn choose(
    State(app): State<App>,
    Path((_, id)): Path<(String, String)>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
    sent: Fields,
) -> Answer {
    let (file, before) = import::staged(app.db(), &actor, &id).await.map_err(failed)?;
    let kind = file.kind.ok_or(Failure::NotFound)?;
    let (t, mut chosen) = (reader.t, choice::read(&sent));
    if choice::is_elsewhere(&chosen, &sent) {
        // Another sheet or heading has other columns.
        chosen = Choice { sheet: chosen.sheet, heading: chosen.heading, ..Choice::default() };
    }
    let read = match import::columns(app.db(), &actor, &file, Some(&chosen)).await {
        Ok(read) => read,
        Err(error) => {
            let said = said::refused(t, &error).ok_or_else(|| failed(error))?;
            let mut form = Form::default();
            form.problems.push(("sheet", said));
            return page_again(&columns_of(&app, &actor, reader, &id, &file, before.as_ref(), form).await?);
        }
    };
    let wrong = choice::wrong(t, kind, &read.choice);
    if sent.one("do") == "preview" && !wrong.is_empty() {
        let mut form = Form::default();
        form.problems.extend(wrong);
        return page_again(&columns_of(&app, &actor, reader, &id, &file, Some(&read.choice), form).await?);
    }
    let done = sent.one("do") == "preview";
    let heading = done.then_some(read.heading.as_str());
    import::choose(app.db(), &actor, &id, kind, &read.choice, heading).await.map_err(failed)?;
    redirect(&format!("/{}/import/{id}{}", t.tag(), if done { "/preview" } else { "" }))
}
