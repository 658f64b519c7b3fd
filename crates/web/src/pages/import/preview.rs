//! What would become of a file, and writing it.

use askama::Template;
use axum::Extension;
use axum::extract::{Path, State};
use leitwerk_app::access::Actor;
use leitwerk_app::import::{self, File, Mistakes, NotImported, Preview};
use leitwerk_model::code::ItemRef;
use leitwerk_model::kind::Kind;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::text::Part;

use super::{NEW, failed, said, titled};
use crate::forms::Fields;
use crate::html::Html;
use crate::pages::edit::{ItemChanges, changes};
use crate::reader::Reader;
use crate::respond::{Answer, page_once, page_with, redirect};
use crate::state::App;
use crate::view::{Nav, Page};

/// Changed items that are shown word by word.
const CHANGED: usize = 50;
/// Mistakes that are said.
const MISTAKES: usize = 100;

/// A changed item with what is different.
struct Changed {
    code: String,
    title: Html,
    changes: Option<ItemChanges>,
}

#[derive(Template)]
#[template(path = "import/preview.html")]
struct PreviewPage {
    page: Page,
    file: String,
    action: String,
    /// Where the columns are chosen; none for a bundle.
    columns: Option<String>,
    drop_file: String,
    digest: String,
    /// Whether it is another preview than the one that was agreed to.
    again: bool,
    /// How many mistakes there are, and the first of them: where, and what.
    mistakes: Option<String>,
    said: Vec<(String, String)>,
    /// Mistakes of bundles, as the command line says them.
    quoted: Vec<String>,
    more_mistakes: Option<String>,
    created_count: String,
    created: Vec<(String, Html)>,
    more_created: Option<String>,
    changed_count: String,
    changed: Vec<Changed>,
    more_changed: Option<String>,
    same: Option<String>,
    /// Organisations and bodies that would have another name, also where they are named from before: code, and where a name gets
    /// another from a day on.
    renamed: Vec<(String, String)>,
    /// Said where the file calls texts reviewed that nobody noted as read.
    unread: Option<String>,
    can_write: bool,
    nothing: bool,
}

/// `/de/import/{file}/preview`
pub(crate) async fn show(
    State(app): State<App>,
    Path((_, id)): Path<(String, String)>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
) -> Answer {
    let (file, choice) = import::staged(app.db(), &actor, &id).await.map_err(failed)?;
    if file.kind.is_some() && choice.is_none() {
        return redirect(&format!("/{}/import/{id}", reader.t.tag()));
    }
    let choice = choice.unwrap_or_default();
    let preview = import::preview(app.db(), &actor, &file, &choice).await.map_err(failed)?;
    page_once(&preview_of(reader, &id, &file, &preview, false))
}

fn preview_of(reader: Reader, id: &str, file: &File, preview: &Preview, again: bool) -> PreviewPage {
    let t = reader.t;
    let page = Page::new(reader, Nav::None, t.import_preview_title());
    let title = |leitbild: &Leitbild, key: &ItemRef| titled(&page, leitbild.get(key), key);
    let created = preview.created.iter().take(NEW).map(|key| (key.to_string(), title(&preview.next, key))).collect();
    let changed = preview.changed.iter().take(CHANGED).map(|key| Changed {
        code: key.to_string(),
        title: title(&preview.next, key),
        changes: preview.now.get(key).zip(preview.next.get(key)).and_then(|(old, new)| changes(&page, old, new)),
    });
    let name = |leitbild: &'_ Leitbild, key: &ItemRef| {
        leitbild.get(key).and_then(|item| item.text(Part::Title)).map(|title| title.original().1.to_owned())
    };
    let renamed = preview
        .changed
        .iter()
        .filter(|key| matches!(key.kind(), Kind::Organisation | Kind::Body) && name(&preview.now, key) != name(&preview.next, key));
    let renamed = renamed.take(CHANGED).map(|key| (key.to_string(), page.to(&format!("turn/{key}/rename")))).collect();
    let (said, quoted) = match &preview.mistakes {
        Mistakes::Rows(mistakes) => {
            let kind = file.kind.unwrap_or(Kind::Organisation);
            (mistakes.iter().take(MISTAKES).map(|mistake| said::mistake(t, kind, mistake, &preview.next)).collect(), Vec::new())
        }
        Mistakes::Files(mistakes) => (Vec::new(), mistakes.iter().take(MISTAKES).map(ToString::to_string).collect()),
    };
    let more =
        |all: usize, shown: usize| all.checked_sub(shown).filter(|more| *more > 0).map(|more| t.import_more(said::size(more)));
    let mistakes = preview.mistakes.len();
    let nothing = preview.created.is_empty() && preview.changed.is_empty();
    PreviewPage {
        file: file.name.clone(),
        action: page.to(&format!("import/{id}/preview")),
        columns: file.kind.map(|_| page.to(&format!("import/{id}"))),
        drop_file: page.to(&format!("import/{id}/drop")),
        digest: preview.digest.clone(),
        again,
        mistakes: (mistakes > 0).then(|| t.import_mistakes(said::size(mistakes))),
        said,
        quoted,
        more_mistakes: mistakes.checked_sub(MISTAKES).filter(|more| *more > 0).map(|more| t.import_mistakes_more(said::size(more))),
        created_count: t.import_created(said::size(preview.created.len())),
        created,
        more_created: more(preview.created.len(), NEW),
        changed_count: t.import_changed(said::size(preview.changed.len())),
        changed: changed.collect(),
        more_changed: more(preview.changed.len(), CHANGED),
        same: (preview.same > 0).then(|| t.import_same(said::size(preview.same))),
        renamed,
        unread: (!preview.unread.is_empty()).then(|| t.import_unread(said::size(preview.unread.len()))),
        can_write: mistakes == 0 && !nothing,
        nothing: mistakes == 0 && nothing,
        page,
    }
}

/// `POST /de/import/{file}/preview`
pub(crate) async fn write(
    State(app): State<App>,
    Path((_, id)): Path<(String, String)>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
    sent: Fields,
) -> Answer {
    let (file, choice) = import::staged(app.db(), &actor, &id).await.map_err(failed)?;
    match import::write(app.db(), &actor, &file, &choice.unwrap_or_default(), sent.one("digest")).await {
        Ok(entry) => {
            import::drop_file(app.db(), &actor, &id).await.map_err(failed)?;
            let tag = reader.t.tag();
            match entry {
                Some(entry) => redirect(&format!("/{tag}/imports/{entry}?done=import")),
                None => redirect(&format!("/{tag}/import")),
            }
        }
        Err(NotImported::Again(preview)) => {
            page_with(axum::http::StatusCode::CONFLICT, &preview_of(reader, &id, &file, &preview, true))
        }
        Err(other) => Err(failed(other)),
    }
}
