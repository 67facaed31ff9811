package de.familienlotse.catalogue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** Eine Datenbank von aussen: in welcher Fassung ihr Schema ist und was in ihr steht. */
record Schemastand(String adresse) {
    private static final String NUTZER = "postgres";

    /** Bringt eine leere Datenbank auf diese Fassung. */
    void bringeAuf(String fassung) {
        flyway(fassung).migrate();
    }

    private Flyway flyway(String fassung) {
        return Flyway.configure()
                .dataSource(adresse, nutzer(), "")
                .target(fassung)
                .load();
    }

    private String nutzer() {
        return adresse.startsWith("jdbc:h2") ? "sa" : NUTZER;
    }

    /** Alle Fassungen, die es gibt, mit dem Stand in dieser Datenbank. */
    List<MigrationInfo> fassungen() {
        return List.of(flyway("latest").info().all());
    }

    /** Fuehrt Anweisungen aus. */
    void tue(String... anweisungen) throws SQLException {
        try (Connection verbindung = verbinde();
                var anweisung = verbindung.createStatement()) {
            for (String sql : anweisungen) {
                anweisung.execute(sql);
            }
        }
    }

    /** Je Tabelle alle Zeilen, ohne die Geschichte des Schemas. */
    Map<String, List<String>> inhalt() throws SQLException {
        Map<String, List<String>> alles = new TreeMap<>();
        try (Connection verbindung = verbinde();
                ResultSet tabellen = verbindung
                        .getMetaData()
                        .getTables(verbindung.getCatalog(), "public", "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tabellen.next()) {
                String name = tabellen.getString("TABLE_NAME");
                if (!name.startsWith("flyway")) {
                    alles.put(name, zeilen(verbindung, name));
                }
            }
        }
        return alles;
    }

    private static List<String> zeilen(Connection verbindung, String tabelle) throws SQLException {
        List<String> zeilen = new ArrayList<>();
        try (var anweisung = verbindung.createStatement();
                ResultSet r = anweisung.executeQuery("select * from " + tabelle)) {
            int spalten = r.getMetaData().getColumnCount();
            while (r.next()) {
                StringBuilder zeile = new StringBuilder();
                for (int i = 1; i <= spalten; i++) {
                    zeile.append(r.getMetaData().getColumnName(i))
                            .append('=')
                            .append(r.getString(i))
                            .append('|');
                }
                zeilen.add(zeile.toString());
            }
        }
        zeilen.sort(null);
        return zeilen;
    }

    /** Die Namen aller Verzeichnisse einer Tabelle. */
    TreeSet<String> verzeichnisse(String tabelle) throws SQLException {
        TreeSet<String> namen = new TreeSet<>();
        try (Connection verbindung = verbinde();
                ResultSet r = verbindung
                        .getMetaData()
                        .getIndexInfo(verbindung.getCatalog(), "public", tabelle, false, true)) {
            while (r.next()) {
                namen.add(r.getString("INDEX_NAME"));
            }
        }
        return namen;
    }

    private Connection verbinde() throws SQLException {
        return DriverManager.getConnection(adresse, nutzer(), "");
    }
}
