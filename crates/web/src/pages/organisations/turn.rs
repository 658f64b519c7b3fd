//! What happens to organisations and bodies from a day on: renamed, merged, split, moved, closed, with other members.

use askama::Template;
use axum::Extension;
use axum::extract::{Path, State};
use jiff::civil::Date;
use leitwerk_app::access::Actor;
use leitwerk_app::organisations::{self, Change, HandedOver, NotChanged, Opened, Refused, Turn};
use leitwerk_i18n::Locale;
use leitwerk_model::code::ItemRef;
use leitwerk_model::item::Item;
use leitwerk_model::kind::Kind;
use leitwerk_model::leitbild::Leitbild;
use leitwerk_model::link::{End, LinkKind};
use leitwerk_store::fold;

use crate::forms::Fields;
use crate::html::Html;
use crate::pages::edit::{address, named};
use crate::pages::form::Form;
use crate::reader::Reader;
use crate::respond::{Answer, Failure, page_again, page_once, page_with, redirect};
use crate::state::App;
use crate::view::{Nav, Page};

/// What can happen, as the address says it.
const TURNS: [&str; 6] = ["rename", "merge", "split", "move", "members", "close"];
/// Most names into which something is split at once.
const NAMES: usize = 6;
/// Items that are shown of those found.
const FOUND: usize = 20;

/// Something that can be ticked.
struct Tick {
    key: String,
    title: Html,
    ticked: bool,
    /// What it is, or what goes with it.
    note: String,
}

/// Something that hangs on what ends, and who gets it.
struct Hanging {
    key: String,
    kind: &'static str,
    title: Html,
    /// For whom it can be: number and label, and whether it is chosen.
    to: Vec<(String, String, bool)>,
}

#[derive(Template)]
#[template(path = "organisations/turn.html")]
struct Show {
    page: Page,
    form: Form,
    code: String,
    href: String,
    action: String,
    turn: &'static str,
    /// The other things that can happen: address and name.
    others: Vec<(String, &'static str)>,
    intro: &'static str,
    bases: Vec<(String, String)>,
    on: String,
    /// Names that begin, one or several: what the field is told by, its number, what was typed.
    names: Vec<(String, String, String)>,
    /// Others that can be chosen: to become one with, to belong to, to sit in.
    ticks: Vec<Tick>,
    /// Whether only one of them can be chosen.
    only_one: bool,
    /// Whether none of them is.
    no_one: bool,
    asked: String,
    searched: bool,
    chairs: Vec<Tick>,
    /// Of those that become one: who goes on, with an empty key for a new one.
    into: Vec<(String, Html, bool)>,
    hanging: Vec<Hanging>,
    people: Option<String>,
}

/// Which turns a kind can take.
fn turns(kind: Kind) -> impl Iterator<Item = &'static str> {
    TURNS.into_iter().filter(move |turn| match *turn {
        "members" => kind == Kind::Body,
        "merge" | "split" | "move" => kind == Kind::Organisation,
        _ => true,
    })
}

fn name(t: &Locale, turn: &str) -> &'static str {
    match turn {
        "merge" => t.organisations_turn_merge(),
        "split" => t.organisations_turn_split(),
        "move" => t.organisations_turn_move(),
        "members" => t.organisations_turn_members(),
        "close" => t.organisations_turn_close(),
        _ => t.organisations_turn_rename(),
    }
}

fn intro(t: &Locale, turn: &str) -> &'static str {
    match turn {
        "merge" => t.organisations_intro_merge(),
        "split" => t.organisations_intro_split(),
        "move" => t.organisations_intro_move(),
        "members" => t.organisations_intro_members(),
        "close" => t.organisations_intro_close(),
        _ => t.organisations_intro_rename(),
    }
}

/// What is asked for.
struct Asked {
    key: ItemRef,
    turn: &'static str,
}

impl Asked {
    fn read(item: &str, turn: &str) -> Result<Asked, Failure> {
        let key = named(item)?;
        let kind = key.kind();
        let turn = turns(kind).find(|known| *known == turn).filter(|_| matches!(kind, Kind::Organisation | Kind::Body));
        Ok(Asked { turn: turn.ok_or(Failure::NotFound)?, key })
    }

    /// Everybody it happens to: for a merger those that were ticked besides.
    fn of(&self, sent: &Fields) -> Vec<ItemRef> {
        let mut of = vec![self.key.clone()];
        if self.turn == "merge" {
            of.extend(sent.many("other").filter_map(|key| ItemRef::parse(key, None).ok()).filter(|key| *key != self.key));
        }
        of
    }
}

/// A day as people write it.
pub(super) fn day(text: &str) -> Option<Date> {
    leitwerk_model::edit::date(text.trim())?.date()
}

/// `/de/turn/O001/rename`
pub(crate) async fn show(
    State(app): State<App>,
    Path((_, item, turn)): Path<(String, String, String)>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
) -> Answer {
    let asked = Asked::read(&item, &turn)?;
    let today = app.date();
    let of = [asked.key.clone()];
    let opened = organisations::open(app.db(), &actor, &of, today).await.map_err(failed)?;
    page_once(&form_of(
        reader,
        &asked,
        &of,
        &opened,
        &Fields::default(),
        Form::default().with("on", today.strftime("%d.%m.%Y").to_string()),
    ))
}

fn failed(not_changed: NotChanged) -> Failure {
    match not_changed {
        NotChanged::Refused(Refused::Gone(_)) => Failure::NotFound,
        NotChanged::Other(leitwerk_app::Error::Store(leitwerk_store::Error::Changed | leitwerk_store::Error::Frozen)) => {
            Failure::Changed
        }
        NotChanged::Other(error) => error.into(),
        NotChanged::Refused(_) | NotChanged::Problems(_) | NotChanged::Frozen(_) | NotChanged::Conflict => Failure::Changed,
    }
}

/// `POST /de/turn/O001/rename`
pub(crate) async fn take(
    State(app): State<App>,
    Path((_, item, turn)): Path<(String, String, String)>,
    Extension(actor): Extension<Actor>,
    reader: Reader,
    sent: Fields,
) -> Answer {
    let asked = Asked::read(&item, &turn)?;
    let t = reader.t;
    let of = asked.of(&sent);
    let mut form = Form::default().with("on", sent.one("on"));
    let on = day(sent.one("on"));
    let today = app.date();
    let opened = organisations::open(app.db(), &actor, &of, on.unwrap_or(today)).await.map_err(failed)?;
    if sent.one("do") != "save" {
        return page_once(&form_of(reader, &asked, &of, &opened, &sent, form));
    }
    let Some(on) = on else {
        form.problems.push(("on", t.organisations_no_day().to_owned()));
        return page_again(&form_of(reader, &asked, &of, &opened, &sent, form));
    };
    // Links have no days: what goes on with whoever follows would be theirs at once.
    if on > today {
        form.problems.push(("on", t.organisations_later().to_owned()));
        return page_again(&form_of(reader, &asked, &of, &opened, &sent, form));
    }
    let change = Change { turn: what(&asked, &sent), on, handed_over: handed_over(&sent), of: of.clone() };
    let base: Vec<i64> = bases(&of, &opened, &sent).iter().map(|base| base.parse().unwrap_or(-1)).collect();
    match organisations::change(app.db(), &actor, &change, &base).await {
        Ok(successors) => {
            let to = successors.first().unwrap_or(&asked.key);
            redirect(&format!("/{}/{}", t.tag(), to.path()))
        }
        Err(NotChanged::Conflict) => {
            form.problems.push(("save", t.organisations_conflict().to_owned()));
            let mut shown = form_of(reader, &asked, &of, &opened, &sent, form);
            // What was typed stays; sent once more, it is of what is shown now.
            shown.bases = present(&of, &opened);
            page_with(axum::http::StatusCode::CONFLICT, &shown)
        }
        Err(NotChanged::Refused(refused)) => {
            form.problems.push(said(t, &refused));
            page_again(&form_of(reader, &asked, &of, &opened, &sent, form))
        }
        Err(NotChanged::Problems(problems)) => {
            for problem in problems.iter().take(10) {
                form.problems.push(("on", format!("{}: {}", problem.item, t.problem(problem, &opened.leitbild))));
            }
            page_again(&form_of(reader, &asked, &of, &opened, &sent, form))
        }
        Err(NotChanged::Frozen(_)) => {
            form.problems.push(("on", t.edit_frozen().to_owned()));
            page_again(&form_of(reader, &asked, &of, &opened, &sent, form))
        }
        Err(other) => Err(failed(other)),
    }
}

/// At which field it is said why something cannot happen, and how.
fn said(t: &Locale, refused: &Refused) -> (&'static str, String) {
    match refused {
        Refused::Gone(key) => ("other", t.organisations_gone(&key.to_string())),
        Refused::Ended(key) => ("on", t.organisations_ended(&key.to_string())),
        Refused::NotYet(key) => ("on", t.organisations_not_yet(&key.to_string())),
        Refused::TooFew => ("other", t.organisations_too_few().to_owned()),
        Refused::NoName => ("name", t.organisations_no_name().to_owned()),
        Refused::Same => ("on", t.organisations_same().to_owned()),
        Refused::Round(key) => ("other", t.organisations_round(&key.to_string())),
        Refused::NotHere | Refused::NoCode => ("on", t.organisations_no_code().to_owned()),
    }
}

/// What was filled in.
fn what(asked: &Asked, sent: &Fields) -> Turn {
    let key = |name: &str| ItemRef::parse(sent.one(name), None).ok();
    match asked.turn {
        "merge" => key("into").map_or_else(|| Turn::Merge(sent.one("name").to_owned()), Turn::Join),
        "split" => Turn::Split(sent.many("name").filter(|name| !name.trim().is_empty()).map(str::to_owned).collect()),
        "move" => Turn::Move(key("other")),
        "members" => Turn::Reseat {
            chair: key("chair"),
            members: sent.many("other").filter_map(|key| ItemRef::parse(key, None).ok()).collect(),
        },
        "close" => Turn::Close,
        _ => Turn::Rename(sent.one("name").to_owned()),
    }
}

fn handed_over(sent: &Fields) -> std::collections::BTreeSet<HandedOver> {
    let chosen = sent.under("hand/").filter_map(|(key, to)| Some((ItemRef::parse(key, None).ok()?, to.parse().ok()?)));
    chosen.map(|(item, to)| HandedOver { item, to }).collect()
}

/// The versions that whoever sends the form began with; of those that came in only now the present ones.
fn bases(of: &[ItemRef], opened: &Opened, sent: &Fields) -> Vec<String> {
    let known = |key: &ItemRef| sent.under("base/").find(|(of, _)| *of == key.to_string()).map(|(_, base)| base.to_owned());
    of.iter().zip(&opened.versions).map(|(key, now)| known(key).unwrap_or_else(|| now.to_string())).collect()
}

/// The versions there are now, each with its item.
fn present(of: &[ItemRef], opened: &Opened) -> Vec<(String, String)> {
    of.iter().zip(&opened.versions).map(|(key, now)| (key.to_string(), now.to_string())).collect()
}

fn form_of(reader: Reader, asked: &Asked, of: &[ItemRef], opened: &Opened, sent: &Fields, form: Form) -> Show {
    let t = reader.t;
    let own = opened.leitbild.get(&asked.key);
    let title = own.and_then(|item| item.title(&reader.lang)).map_or_else(|| asked.key.to_string(), |(_, title)| title.to_owned());
    let page = Page::new(reader, Nav::None, format!("{}: {title}", name(t, asked.turn)));
    let titled = |item: &Item| item.title(&page.lang).map_or_else(|| Html::text(t.kind(item.kind())), |words| page.plain_in(words));
    let many = asked.turn == "split";
    let mut typed: Vec<String> = sent.many("name").map(str::to_owned).collect();
    let fields = match asked.turn {
        "rename" | "merge" => 1,
        "split" => typed.iter().filter(|name| !name.trim().is_empty()).count().clamp(2, NAMES - 1) + 1,
        _ => 0,
    };
    if asked.turn == "rename" && typed.is_empty() {
        typed.push(title.clone());
    }
    typed.resize(fields, String::new());
    let numbered = |(name, at): (String, i64)| {
        let id = if at == 0 { String::new() } else { format!("-{at}") };
        (id, t.number(at + 1), name)
    };
    let ticks = ticks(&page, asked, own, opened, sent);
    let chosen: Vec<usize> =
        if many { (0..typed.iter().filter(|name| !name.trim().is_empty()).count().max(2)).collect() } else { vec![0] };
    let goes_on = asked.turn != "close";
    let hanging = opened.hanging.iter().filter(|_| goes_on).filter_map(|(key, runs)| {
        let item = opened.leitbild.get(key)?;
        // What lies below is found by whoever followed; only of several it must be said which.
        if item.kind() == Kind::Organisation && !many {
            return None;
        }
        let told = sent.under("hand/").find(|(of, _)| *of == key.to_string()).map(|(_, to)| to.to_owned());
        let told = told.unwrap_or_else(|| if *runs { "0".to_owned() } else { String::new() });
        let stays = (String::new(), t.organisations_hand_stays().to_owned(), told.is_empty());
        let label = |at: &usize| match typed.get(*at).filter(|name| many && !name.trim().is_empty()) {
            Some(name) => name.clone(),
            None if many => t.organisations_hand_part(&t.number(i64::try_from(*at + 1).unwrap_or(0))),
            None => t.organisations_hand_goes().to_owned(),
        };
        let goes = chosen.iter().map(|at| (at.to_string(), label(at), told == at.to_string()));
        Some(Hanging {
            key: key.to_string(),
            kind: t.kind(item.kind()),
            title: titled(item),
            to: std::iter::once(stays).chain(goes).collect(),
        })
    });
    let into = if asked.turn == "merge" {
        let line = |key: &ItemRef| Some((key.to_string(), titled(opened.leitbild.get(key)?), sent.one("into") == key.to_string()));
        let new = (String::new(), Html::text(t.organisations_into_new()), sent.one("into").is_empty());
        std::iter::once(new).chain(of.iter().filter_map(line)).collect()
    } else {
        Vec::new()
    };
    let bases = of.iter().zip(bases(of, opened, sent)).map(|(key, base)| (key.to_string(), base)).collect();
    Show {
        hanging: hanging.collect(),
        names: typed.into_iter().zip(0_i64..).map(numbered).collect(),
        no_one: !ticks.iter().any(|tick| tick.ticked),
        ticks,
        only_one: asked.turn == "move",
        asked: sent.one("find").to_owned(),
        searched: sent.one("do") == "find" && !sent.one("find").trim().is_empty(),
        chairs: chairs(&page, asked, own, opened, sent),
        into,
        bases,
        on: form.value("on").to_owned(),
        code: asked.key.to_string(),
        href: page.href(&asked.key),
        action: page.to(&format!("turn/{}/{}", address(&asked.key), asked.turn)),
        turn: asked.turn,
        others: turns(asked.key.kind())
            .filter(|turn| *turn != asked.turn)
            .map(|turn| (page.to(&format!("turn/{}/{turn}", address(&asked.key))), name(t, turn)))
            .collect(),
        intro: intro(t, asked.turn),
        people: (opened.people > 0).then(|| t.organisations_people(i64::try_from(opened.people).unwrap_or(i64::MAX))),
        form,
        page,
    }
}

/// Organisations that can be chosen: those chosen so far, and those found.
fn ticks(page: &Page, asked: &Asked, own: Option<&Item>, opened: &Opened, sent: &Fields) -> Vec<Tick> {
    if !matches!(asked.turn, "merge" | "move" | "members") {
        return Vec::new();
    }
    let first = sent.one("do").is_empty();
    let linked =
        |kind: LinkKind| -> Vec<ItemRef> { own.map(|item| item.linked(kind, End::From).cloned().collect()).unwrap_or_default() };
    let chosen: Vec<ItemRef> = match asked.turn {
        "move" if first => linked(LinkKind::Parent),
        "members" if first => linked(LinkKind::Delegates),
        _ => sent.many("other").filter_map(|key| ItemRef::parse(key, None).ok()).collect(),
    };
    let found = search(&opened.leitbild, sent, |item| item.key != asked.key && !chosen.contains(&item.key));
    let tick = |item: &Item, ticked: bool| Tick {
        key: item.key.to_string(),
        title: item.title(&page.lang).map_or_else(Html::default, |words| page.plain_in(words)),
        ticked,
        note: page.t.period(item.facts.period().0, item.facts.period().1),
    };
    let known = chosen.iter().filter_map(|key| opened.leitbild.get(key)).map(|item| tick(item, true));
    known.chain(found.into_iter().map(|item| tick(item, false))).collect()
}

fn chairs(page: &Page, asked: &Asked, own: Option<&Item>, opened: &Opened, sent: &Fields) -> Vec<Tick> {
    if asked.turn != "members" {
        return Vec::new();
    }
    let now = own.and_then(|item| item.linked(LinkKind::Chairs, End::From).next());
    let first = sent.one("do").is_empty();
    let chosen = if first { now.cloned() } else { ItemRef::parse(sent.one("chair"), None).ok() };
    let mut keys: Vec<&ItemRef> = own.map(|item| item.linked(LinkKind::Delegates, End::From).collect()).unwrap_or_default();
    keys.extend(now);
    let ticked: Vec<ItemRef> = sent.many("other").filter_map(|key| ItemRef::parse(key, None).ok()).collect();
    keys.extend(&ticked);
    keys.extend(&chosen);
    keys.sort();
    keys.dedup();
    let tick = |key: &ItemRef| {
        let item = opened.leitbild.get(key)?;
        // What can be chosen from a list is plain text.
        let title = item.title(&page.lang).map_or_else(Html::default, |(_, title)| Html::text(title));
        Some(Tick { key: key.to_string(), title, ticked: chosen.as_ref() == Some(key), note: String::new() })
    };
    keys.into_iter().filter_map(tick).collect()
}

/// Organisations with these words in code or title.
fn search<'a>(leitbild: &'a Leitbild, sent: &Fields, fits: impl Fn(&Item) -> bool) -> Vec<&'a Item> {
    let asked = fold(sent.one("find"));
    if sent.one("do") != "find" || asked.is_empty() {
        return Vec::new();
    }
    let has = |item: &&Item| {
        let titles = item.texts.values().flat_map(|text| text.versions().values()).map(|version| fold(&version.body));
        let all = titles.fold(fold(&item.key.to_string()), |all, title| format!("{all} {title}"));
        asked.split(' ').all(|word| all.contains(word))
    };
    leitbild.of_kind(Kind::Organisation).filter(|item| fits(item)).filter(has).take(FOUND).collect()
}
