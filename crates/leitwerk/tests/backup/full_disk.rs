//! The served site on a disk that is full.

use std::fs;
use std::io::Write as _;

use leitwerk_testkit::small_disk;

use crate::server::Server;
use crate::{run, text};

const TEST: &str = "full_disk::on_a_full_disk_the_site_is_read_imports_and_backups_are_refused_and_go_on_when_there_is_room";

fn bundle(folder: &std::path::Path, goals: usize) {
    let write = |path: &str, text: &str| {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    };
    write("leitwerk.toml", "format = 1\n[city]\nname.de = \"Kleinstadt\"\noriginal_language = \"de\"\nlanguages = [\"de\"]\n");
    write("editions/2025/edition.toml", "[edition]\ncode = \"2025\"\nstatus = \"in_deliberation\"\ntitle.de = \"Fassung\"\n");
    write("editions/2025/fields.toml", "[[field]]\ncode = \"H1\"\ntitle.de = \"Sprache\"\n");
    let goal = |n| {
        format!(
            "[[goal]]\ncode = \"Z1.{n}\"\nfield = \"H1\"\ntitle.de = \"Ziel {n}\"\ntext.de = \"{}\"\n",
            "Ein Satz. ".repeat(400)
        )
    };
    write("editions/2025/goals.toml", &(1..=goals).map(goal).collect::<String>());
}

#[test]
fn on_a_full_disk_the_site_is_read_imports_and_backups_are_refused_and_go_on_when_there_is_room() {
    let Some(disk) = small_disk::enter(TEST, 24) else { return };
    let folder = tempfile::tempdir().expect("a folder elsewhere");
    let [small, large] = ["small", "large"].map(|name| folder.path().join(name));
    bundle(&small, 1);
    bundle(&large, 300);
    let url = format!("sqlite:{}", disk.join("city.db").display());
    let server = Server::start(&["serve", "--db", &url]);
    assert_eq!(run(&["import", "bundle", text(&small), "--db", &url]).0, Some(0));
    assert_eq!(server.get("/de/editions/2025/goals/Z1.1").0, 200);

    let mut filler = fs::File::create(disk.join("filler")).expect("a file");
    for piece in [vec![0_u8; 1 << 16], vec![0; 1]] {
        while filler.write_all(&piece).is_ok() {}
    }
    drop(filler);
    let (code, said, beside) = run(&["import", "bundle", text(&large), "--db", &url]);
    assert!(
        code == Some(2)
            && said.is_empty()
            && beside
                == "error: the disk is full; nothing was changed. Make room (leitwerk doctor says how much there is), and do this again\n",
        "{said}{beside}"
    );
    let (code, said, beside) = run(&["backup", text(&disk.join("b.db")), "--db", &url]);
    assert!(code == Some(2) && said.is_empty() && beside.contains("full"), "{said}{beside}");
    assert!(!disk.join("b.db").exists() && !disk.join(".b.db.new").exists());
    for (path, status) in [("/de/editions/2025/goals/Z1.1", 200), ("/de/editions/2025/goals/Z1.2", 404), ("/healthz", 200)] {
        assert_eq!(server.get(path).0, status, "{path}");
    }
    let (_, said, _) = run(&["doctor", "--db", &url]);
    let space = said.lines().find(|line| line.contains("free space:")).expect("a line about it");
    assert!(space.starts_with("problem"), "{said}");

    fs::remove_file(disk.join("filler")).expect("room");
    let (code, said, beside) = run(&["import", "bundle", text(&large), "--db", &url]);
    assert!(code == Some(0), "{said}{beside}");
    assert_eq!(server.get("/de/editions/2025/goals/Z1.2").0, 200);
    let (code, said, beside) = run(&["backup", text(&disk.join("b.db")), "--db", &url]);
    assert!(code == Some(0) && said.contains("2 entries"), "{said}{beside}");
    let (code, said, _) = run(&["audit", "verify", "--db", &url, "--anchor", text(&disk.join("b.db.anchor"))]);
    assert!(code == Some(0) && said.contains("valid: 2 entries"), "{said}");
}
