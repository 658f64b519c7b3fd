//! The page of the documentation.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use leitwerk_model::meaning::Tongue;
use leitwerk_model::privacy::{Content, Given, Purpose, Reason, Rule, TABLES, Table, Whose};
use strum::VariantArray as _;

use super::{kept, personal_of, seen_by};

const TONGUE: Tongue = Tongue::English;

/// The page as Markdown, in English.
#[must_use]
pub fn page() -> String {
    let mut out = String::from(HEAD);
    out.push_str("\n## What for, and on which basis\n\n| What for | Proposed legal basis |\n|---|---|\n");
    for purpose in Purpose::VARIANTS {
        let bases: Vec<&str> = purpose.bases().iter().map(|basis| basis.meaning().said(TONGUE)).collect();
        let _ = writeln!(out, "| {} | {} |", purpose.meaning().said(TONGUE), bases.join("; "));
    }
    out.push_str(BASES);
    out.push_str("\n## What is deleted of itself\n\n| What | When |\n|---|---|\n");
    for rule in Rule::VARIANTS {
        let _ = writeln!(out, "| {} | {} |", rule.concerns().said(TONGUE), rule.told(TONGUE));
    }
    out.push_str(RULES);
    out.push_str(MAP);
    for table in TABLES {
        table_of(&mut out, table);
    }
    out
}

fn table_of(out: &mut String, table: &'static Table) {
    let _ = writeln!(out, "\n### {}\n", table.name);
    let mut personal = personal_of(table).peekable();
    if personal.peek().is_none() {
        out.push_str("No personal data.\n");
    } else {
        out.push_str("| Column | Holds | About | What for | Kept | Seen by | In one's copy |\n|---|---|---|---|---|---|---|\n");
    }
    for (name, data) in personal {
        let special = if data.special { " May let one conclude on what Art. 9 protects." } else { "" };
        let _ = writeln!(
            out,
            "| `{name}` | {}{special} | {} | {} | {} | {} | {} |",
            data.meaning.said(TONGUE),
            whose(data.whose),
            purpose(data.purpose),
            kept(data.kept, TONGUE),
            seen_by(data, TONGUE),
            copy(data.copy)
        );
    }
    let mut others: BTreeMap<Reason, Vec<String>> = BTreeMap::new();
    for column in table.columns {
        if let Content::Impersonal(reason) = column.content {
            others.entry(reason).or_default().push(format!("`{}`", column.name));
        }
    }
    for (reason, columns) in others {
        let _ = writeln!(out, "\n{}: not about a person; {}.", columns.join(", "), reason.meaning().said(TONGUE));
    }
}

fn whose(whose: Whose) -> &'static str {
    match whose {
        Whose::Holder => "holder",
        Whose::Named => "people named",
        Whose::Acting => "whoever acted",
        Whose::Addressed => "addressee",
        Whose::Trying => "whoever tries",
    }
}

fn purpose(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Leitbild => "Leitbild",
        Purpose::Accounts => "accounts",
        Purpose::SignIn => "signing in",
        Purpose::Mail => "mail",
        Purpose::Limits => "limits",
        Purpose::Accountability => "audit chain",
    }
}

fn copy(copy: Given) -> &'static str {
    match copy {
        Given::Whole => "yes",
        Given::Codes => "codes of items",
        Given::Withheld(why) => why.meaning().en,
        Given::Elsewhere => "",
    }
}

const HEAD: &str = "\
# Data protection

<!-- Made from crates/model/src/privacy.rs by crates/report/tests/privacy.rs; UPDATE_DOCS=1 makes it anew. -->

What Leitwerk stores about people, what for, for how long, and who gets to see it. For data protection officers, for those
who run it, and for whoever wants to know.

**This is a template.** It describes the software, not a city. Which legal basis holds, whether periods fit and whether an
impact assessment is needed is for the city to decide and for its data protection officer to confirm.

Two templates for the city's own papers are made from the same map, in German or English, with marked places to fill in:

```sh
leitwerk privacy record --lang de > verzeichnis.md     # record of processing activities, Art. 30 GDPR
leitwerk privacy measures --lang de > massnahmen.md    # technical and organisational measures, Art. 32 GDPR
```

## What visitors leave behind

Nothing that leads to them. Reading the site needs no account. There is no cookie before somebody signs in; the one after that
only keeps them signed in, which needs no consent (§ 25(2) no. 2 TDDDG). The log of the program has a line a request with route,
status and time, without address and without search words. Nothing is fetched from elsewhere, so nobody else learns of a visit.
Who tries to sign in or asks for a link is counted under a keyed digest, from which nothing can be read, until counting begins
anew.

A web server in front may write a log of its own; [operations.md](operations.md) turns it off.

## Which data leave the machine

- **What is released** is public: the site, the downloads, the interface for programs.
- **Mails** go to the mail server that the city has set: address, language, what the mail is about, and where it needs one, a link.
  Without a mail server the text is shown to administrators instead.
- **Exports, reports and backups** go where whoever runs the program puts them.

Nothing else, and nothing to the makers of the software.

## Rights of those concerned

- **Access** (Art. 15): whoever has an account can take a copy of everything stored about them, as JSON, with the meaning of each
  part. What proves who somebody is (hash of the password, secret of the app, digests) is named, not shown. Whoever is only named
  in a text finds it by the search of the site, and asks the city about drafts.
- **Rectification** (Art. 16): name, language and address in one's own account; texts by the city.
- **Erasure** (Art. 17): deleting an account deletes everything about the person: address, name, roles, memberships, sessions,
  links, mails. What stays: texts the person wrote, without the name, for they are the city's; and in the audit chain when and what
  was done, and for changes to items to which organisations and bodies the person belonged then, without who; where few belong to
  one, that may still hint at somebody. The chain stays valid, because it holds only salted digests and the salt is erased too. In
  entries from before there were accounts what was done goes with who did it.
- **Backups** hold what was erased since they were made, until they are deleted in turn: see [operations.md](operations.md).
- **Restriction and objection** (Art. 18, 21): an account can be closed without being deleted; it then opens nothing. Whatever else
  is asked for is for the city to decide.

The rights of people who are named in an adopted edition meet the city's duty to keep what its council decided as it was
decided; which weighs more is for the city to judge in each case.
";

const BASES: &str = "
Which of these apply is for the city to judge; state law differs. For accounts of staff the state's rules on data of employees
may apply besides. Texts and memberships may let one conclude on belief, ethnic origin or opinion (Art. 9): where that is meant,
it needs a ground of its own.
";

const RULES: &str = "
`leitwerk serve` does it every day, `leitwerk retention` at once, `leitwerk retention --dry-run` only says what it would delete.
The numbers are those the deletion counts by: both come from `crates/model/src/privacy/retention.rs`. Accounts deleted so leave
an entry in the audit chain with their numbers, which lead to nobody any more. Accounts that were accepted are not deleted of
themselves: that somebody has left, people have to say.
";

const MAP: &str = "
## Table by table

Every column of every table, on both engines; a test fails for one that is missing. Whoever runs the program on its machine can
read all of it besides those named under “Seen by”. Texts are seen by everybody once they are released, before that only by those
named. The table in which the steps of the migrations are counted is left out: it holds nothing else.
";
