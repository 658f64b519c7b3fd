//! Files of the city itself: one of each, whole, with an entry in the chain for every change.

use leitwerk_store::city_files::CityFile::{Logo, PaperTemplate};
use leitwerk_store::city_files::Known;

use crate::support::{entry, number, on_both};

#[tokio::test]
async fn a_file_is_kept_whole_until_another_takes_its_place() {
    on_both(async |db| {
        assert_eq!(db.city_file(Logo).await.expect("an answer"), None);
        assert!(db.whole_city_file(Logo).await.expect("an answer").is_none());
        let every_byte: Vec<u8> = (0..=255).collect();
        db.put_city_file(Logo, "wappen.png", &every_byte, &entry()).await.expect("kept");
        db.put_city_file(PaperTemplate, "brief.docx", b"x", &entry()).await.expect("kept");
        let whole = db.whole_city_file(Logo).await.expect("an answer").expect("a logo");
        assert_eq!((whole.body, &*whole.known.label), (every_byte, "wappen.png"));
        // The digest of these bytes, from elsewhere.
        assert_eq!(whole.known.digest, "40aff2e9d2d8922e47afd4648e6967497158785fbd1da870e7110266bf944880");
        let head = db.put_city_file(Logo, "neu.png", b"other", &entry()).await.expect("kept");
        assert_eq!(db.head().await.expect("a head"), head);
        let known = db.city_file(Logo).await.expect("an answer").expect("a logo");
        assert_eq!((&*known.label, known.digest == whole.known.digest), ("neu.png", false));
        assert_eq!(number(&db, "SELECT count(*) FROM city_file").await, 2);
    })
    .await;
}

#[tokio::test]
async fn what_is_not_there_is_not_taken_away_and_leaves_no_entry() {
    on_both(async |db| {
        assert!(!db.remove_city_file(Logo, &entry()).await.expect("an answer"));
        assert_eq!(number(&db, "SELECT count(*) FROM audit_entry").await, 0);
        db.put_city_file(Logo, "a.png", b"x", &entry()).await.expect("kept");
        assert!(db.remove_city_file(Logo, &entry()).await.expect("an answer"));
        assert_eq!(db.city_file(Logo).await.expect("an answer"), None::<Known>);
        assert_eq!(number(&db, "SELECT count(*) FROM audit_entry").await, 2);
    })
    .await;
}
