//! From a value as written to a fact.

use std::collections::HashSet;
use std::ops::Range;

use leitwerk_model::language::Lang;
use leitwerk_model::shape::{Holds, Key};
use leitwerk_model::value::{is_address, is_colour, is_line};
use leitwerk_model::when::When;
use serde_json::Value;

use crate::entry::{At, Raw};
use crate::mistake::{What, short};

/// Reads the value of a key that is neither text nor link, or says what is wrong and where.
pub(crate) fn value(key: &Key, at: &At<Raw>) -> Result<Value, (Range<usize>, What)> {
    match key.holds {
        Holds::Languages => languages(key, at),
        _ => single(key, &at.value).map_err(|what| (at.range.clone(), what)),
    }
}

fn single(key: &Key, raw: &Raw) -> Result<Value, What> {
    let wrong = |expected| What::WrongType { key: key.name.into(), expected, found: raw.is() };
    let words = || match raw {
        Raw::Text(text) | Raw::Cell(text) => Some(text.trim()),
        _ => None,
    };
    match key.holds {
        Holds::Word(list) => {
            let word = words().ok_or_else(|| wrong("a word in quotes"))?;
            let unknown = || What::UnknownWord { key: key.name, found: short(word), words: list };
            list.contains(&word).then(|| word.into()).ok_or_else(unknown)
        }
        Holds::When => {
            let text = match raw {
                Raw::Date(text) | Raw::Number(text) => text.as_str(),
                _ => words().ok_or_else(|| wrong("a date in quotes, like \"2025-06-18\""))?,
            };
            text.parse::<When>().map(|when| when.to_string().into()).map_err(|_| What::BadDate(short(text)))
        }
        Holds::Url => {
            let text = words().ok_or_else(|| wrong("a web address in quotes"))?;
            if is_address(text) { Ok(text.into()) } else { Err(What::BadAddress(short(text))) }
        }
        Holds::Line => {
            let text = words().ok_or_else(|| wrong("a text in quotes"))?;
            if is_line(text) { Ok(text.into()) } else { Err(What::NotOneLine { key: key.name }) }
        }
        Holds::Flag => match (raw, words()) {
            (Raw::Flag(flag), _) => Ok((*flag).into()),
            (Raw::Cell(_), Some(word @ ("true" | "false"))) => Ok((word == "true").into()),
            _ => Err(wrong("true or false, without quotes")),
        },
        Holds::Count => {
            let text = number(raw).ok_or_else(|| wrong("a whole number without quotes"))?;
            text.replace('_', "").parse::<u32>().map(Value::from).map_err(|_| What::BadCount(short(text)))
        }
        Holds::Decimal => {
            if let Some(text) = words().filter(|text| is_decimal_comma(text)) {
                return Err(What::DecimalComma(short(text)));
            }
            let text = number(raw).ok_or_else(|| wrong("a number without quotes"))?;
            let value = text.replace('_', "").parse::<f64>().ok().filter(|value| value.is_finite());
            value.map(Value::from).ok_or_else(|| What::BadNumber(short(text)))
        }
        Holds::Colour => {
            let text = words().ok_or_else(|| wrong("a colour in quotes"))?;
            if is_colour(text) { Ok(text.to_ascii_lowercase().into()) } else { Err(What::BadColour(short(text))) }
        }
        Holds::Language => {
            let text = words().ok_or_else(|| wrong("a language tag in quotes"))?;
            text.parse::<Lang>().map(|lang| lang.as_str().into()).map_err(|_| What::BadLanguage(short(text)))
        }
        Holds::Languages | Holds::Text(_) | Holds::Link(_) => Err(wrong("something else")),
    }
}

fn languages(key: &Key, at: &At<Raw>) -> Result<Value, (Range<usize>, What)> {
    const EXPECTED: &str = "a list of language tags in quotes, like [\"de\", \"en\"]";
    let wrong =
        |at: &At<Raw>| (at.range.clone(), What::WrongType { key: key.name.into(), expected: EXPECTED, found: at.value.is() });
    let Raw::List(list) = &at.value else { return Err(wrong(at)) };
    let mut seen = HashSet::new();
    for element in list {
        let Raw::Text(text) = &element.value else { return Err(wrong(element)) };
        let lang: Lang = text.trim().parse().map_err(|_| (element.range.clone(), What::BadLanguage(short(text))))?;
        if !seen.insert(lang) {
            return Err((element.range.clone(), What::NamedTwice(short(text))));
        }
    }
    let tags =
        list.iter().filter_map(|element| if let Raw::Text(text) = &element.value { Some(Value::from(text.trim())) } else { None });
    if list.is_empty() { Err((at.range.clone(), What::NoLanguage)) } else { Ok(tags.collect()) }
}

fn number(raw: &Raw) -> Option<&str> {
    match raw {
        Raw::Number(text) | Raw::Cell(text) => Some(text.trim()),
        _ => None,
    }
}

fn is_decimal_comma(text: &str) -> bool {
    text.split_once(',').is_some_and(|(whole, part)| {
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        digits(whole.trim_start_matches('-')) && digits(part)
    })
}
