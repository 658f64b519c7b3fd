//! Who may not do something, does nothing.

use leitwerk_app::access::{Action, Actor, Forbidden};
use leitwerk_app::bundles::{self, ImportError};
use leitwerk_app::{Error, borders};
use leitwerk_store::Head;

use crate::support::{city, head, import, on_both};

#[tokio::test]
async fn a_visitor_cannot_import() {
    on_both(async |db| {
        for replace in [false, true] {
            let done = bundles::import(&db, &Actor::Visitor, &city(), replace).await;
            assert!(matches!(done, Err(ImportError::Other(Error::Forbidden(Forbidden(Action::ImportBundle))))), "{done:?}");
        }
        // Refused before the file is looked at: what is wrong with it is nobody's business.
        let done = borders::import(&db, &Actor::Visitor, "x.geojson", b"no GeoJSON", "code").await;
        assert!(matches!(done, Err(ImportError::Other(Error::Forbidden(Forbidden(Action::ImportBundle))))), "{done:?}");
        assert_eq!(head(&db).await, Head(0));
        assert!(db.load().await.expect("everything").leitbild.is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_visitor_takes_out_only_what_is_public() {
    on_both(async |db| {
        import(&db, &city()).await;
        let done = bundles::export(&db, &Actor::Visitor).await;
        assert!(matches!(done, Err(Error::Forbidden(Forbidden(Action::ExportBundle)))), "{done:?}");
        assert!(leitwerk_app::public::read(&db, &Actor::Visitor).await.is_ok());
    })
    .await;
}
