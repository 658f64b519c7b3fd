//! A disk that is full: nothing is acknowledged that is not there, what is there can be read, and it goes on when there is room.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use leitwerk_model::kind::Kind;
use leitwerk_model::text::Part;
use leitwerk_store::change::Change;
use leitwerk_store::{Db, Error};
use leitwerk_testkit::small_disk;

use crate::support::{entry, fresh, item, list, listed};

/// Fills the disk to its last byte.
fn fill(file: &Path) {
    let mut filler = fs::File::options().create(true).append(true).open(file).expect("a file");
    for piece in [vec![0_u8; 1 << 16], vec![0; 1]] {
        while filler.write_all(&piece).is_ok() {}
    }
}

#[tokio::test]
async fn on_a_full_disk_changes_are_refused_reading_goes_on_and_writing_too_when_there_is_room() {
    let Some(disk) =
        small_disk::enter("full_disk::on_a_full_disk_changes_are_refused_reading_goes_on_and_writing_too_when_there_is_room", 8)
    else {
        return;
    };
    let db = Db::open(&format!("sqlite:{}", disk.join("city.db").display())).await.expect("a database");
    db.migrate().await.expect("tables");
    let filler = disk.join("filler");
    let mut acknowledged = Vec::new();
    for round in 0..3 {
        let mut refused = 0;
        for n in 1..=2_000 {
            // From a disk with a little room to one that is full, in the middle of the round.
            if n == 20 {
                fill(&filler);
            }
            let reference = format!("M{round}{n:04}");
            let item = item(&reference).text(Part::Text, &[("de", &"x".repeat(3_000))]).done();
            let change = Change { write: vec![fresh(&item)], remove: Vec::new() };
            let base = db.head().await.expect("reading goes on");
            match db.apply(base, &change, &entry()).await {
                Ok(_) => acknowledged.push(reference),
                Err(Error::Full) => {
                    refused += 1;
                    if refused == 5 {
                        break;
                    }
                }
                Err(other) => panic!("{other}"),
            }
        }
        assert_eq!(refused, 5, "in round {round} the disk was never full");
        assert_eq!(listed(&db, &list(Kind::Measure)).await, acknowledged, "what was acknowledged is there, and nothing else");
        assert_eq!(db.verify(None).await.expect("an answer"), Ok(acknowledged.len() as i64));
        assert!(matches!(db.copy_into(&disk.join("copy.db")).await, Err(Error::Full)), "there is no room for a copy");
        let _ = fs::remove_file(disk.join("copy.db"));

        fs::remove_file(&filler).expect("room");
        let item = item(&format!("M{round}9999")).done();
        let change = Change { write: vec![fresh(&item)], remove: Vec::new() };
        db.apply(db.head().await.expect("a head"), &change, &entry()).await.expect("writing goes on");
        acknowledged.push(format!("M{round}9999"));
    }
    assert_eq!(db.damage(true).await.expect("an answer"), Vec::<String>::new());
    db.close().await;

    let again = Db::open(&format!("sqlite:{}", disk.join("city.db").display())).await.expect("it opens again");
    assert_eq!(listed(&again, &list(Kind::Measure)).await, acknowledged);
    assert_eq!(again.verify(None).await.expect("an answer"), Ok(acknowledged.len() as i64));
    again.close().await;
}
