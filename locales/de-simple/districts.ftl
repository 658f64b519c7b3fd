### Stadtteile.

districts-title = Stadt-Teile
districts-intro = Integration gelingt im Stadt-Teil. Hier sehen Sie: Was passiert in welchem Stadt-Teil?
districts-map-title = Karte mit den Stadt-Teilen von { $city }
districts-map-description = Jede Fläche ist ein Stadt-Teil. Wählen Sie eine Fläche aus. Dann kommen Sie zu der Seite vom Stadt-Teil. Alle Stadt-Teile stehen auch in einer Liste. Die Liste finden Sie auf der Seite „Stadt-Teile“.
districts-none = Hier stehen noch keine Stadt-Teile.
