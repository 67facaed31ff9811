package de.familienlotse.catalogue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.UUID;

/** Die Datenbanken, auf denen der Katalog laeuft. */
public enum Datenbank {
    H2 {
        @Override
        public String leer() {
            return h2("mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        }
    },
    POSTGRESQL {
        @Override
        public String leer() {
            String name = "katalog_" + UUID.randomUUID().toString().replace("-", "");
            try (var verbindung = Server.EINER.getPostgresDatabase().getConnection();
                    var anweisung = verbindung.createStatement()) {
                anweisung.execute("create database " + name);
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
            return Server.EINER.getJdbcUrl("postgres", name);
        }
    };

    /** Adresse einer neuen, leeren Datenbank. */
    public abstract String leer();

    /** Adresse einer Datei-Datenbank in diesem Ordner. */
    public static String datei(Path ordner) {
        return h2("file:" + ordner.resolve("katalog"));
    }

    private static String h2(String wo) {
        return "jdbc:h2:" + wo + ";WRITE_DELAY=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    }

    /** Der eine PostgreSQL-Server dieser Testmaschine; er endet mit ihr. */
    private static final class Server {
        private static final EmbeddedPostgres EINER = starte();

        private static EmbeddedPostgres starte() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
