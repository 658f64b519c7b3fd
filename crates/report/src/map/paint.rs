//! Colours for a map where no stylesheet gives them: in reports.

/// What each class looks like. Where an element has several, the last one here that gives an attribute wins. The tints
/// are light, so that names can be read on them, and lines part the districts: nothing hangs on telling tints apart.
const PAINT: [(&str, &[(&str, &str)]); 13] = [
    ("district", &[("fill", "#e6e6e6"), ("stroke", "#ffffff"), ("stroke-width", "2")]),
    ("tint-0", &[("fill", "#d3e5f0")]),
    ("tint-1", &[("fill", "#f7e3b5")]),
    ("tint-2", &[("fill", "#dcdcdc")]),
    ("tint-3", &[("fill", "#c5e3da")]),
    ("tint-4", &[("fill", "#f3d3c4")]),
    ("tint-5", &[("fill", "#dfd3ea")]),
    ("tint-6", &[("fill", "#eaf0c4")]),
    ("tint-7", &[("fill", "#f2d0de")]),
    ("highlighted", &[("fill", "#8ec3e6")]),
    ("outline", &[("stroke", "#4d4d4d"), ("stroke-width", "3")]),
    ("highlight", &[("stroke", "#1a1a1a"), ("stroke-width", "5")]),
    ("label", &[("fill", "#1a1a1a"), ("font-family", "sans-serif")]),
];

/// A map with its colours written into it.
#[must_use]
pub fn painted(svg: &str) -> String {
    const OPENS: &str = " class=\"";
    let mut painted = String::with_capacity(svg.len() * 2);
    let mut rest = svg;
    // Texts in the drawing are escaped and hold no quotation mark, so this begins nothing but an attribute.
    while let Some((before, after)) = rest.split_once(OPENS) {
        let (classes, after) = after.split_once('"').unwrap_or((after, ""));
        painted.push_str(before);
        painted.push_str(OPENS);
        painted.push_str(classes);
        painted.push('"');
        for (name, value) in attributes(classes) {
            painted.push_str(&format!(" {name}=\"{value}\""));
        }
        rest = after;
    }
    painted.push_str(rest);
    painted
}

fn attributes(classes: &str) -> Vec<(&'static str, &'static str)> {
    let mut found: Vec<(&str, &str)> = Vec::new();
    for (class, attributes) in PAINT {
        if !classes.split(' ').any(|own| own == class) {
            continue;
        }
        for (name, value) in attributes {
            found.retain(|(known, _)| known != name);
            found.push((name, value));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_class_gets_its_colours_and_each_attribute_once() {
        let svg =
            painted("<path class=\"district tint-1 highlighted\" d=\"M0 0z\"/><text class=\"label name\">class=&quot;x</text>");
        assert_eq!(
            svg,
            "<path class=\"district tint-1 highlighted\" stroke=\"#ffffff\" stroke-width=\"2\" fill=\"#8ec3e6\" d=\"M0 0z\"/>\
             <text class=\"label name\" fill=\"#1a1a1a\" font-family=\"sans-serif\">class=&quot;x</text>"
        );
    }

    #[test]
    fn what_has_no_known_class_stays_as_it_is() {
        for svg in ["", "<svg class=\"map\"></svg>", "<path class=\"step-2\"/>", "<path class=\""] {
            assert!(painted(svg).starts_with(svg), "{svg}");
        }
    }
}
