package de.familienlotse.appointments;

/**
 * Wo es Termine gibt.
 *
 * @param link Seite, auf der man bucht, oder null
 * @param amt Nummer der Stelle im Terminsystem oder null
 * @param video Seite, auf der die Beratung per Video beginnt, oder null
 * @param dienst Nummer der Dienstleistung im Terminsystem oder null
 */
public record Terminziel(String link, String video, String amt, String dienst) {
    /** Laesst nur Nummern und Adressen im Netz zu. */
    public Terminziel {
        if (amt != null && !amt.matches("[0-9]{1,12}") || dienst != null && !dienst.matches("[0-9]{1,12}")) {
            throw new IllegalArgumentException("Amt und Dienst eines Terminziels sind Nummern");
        }
        pruefe(link);
        pruefe(video);
    }

    private static void pruefe(String adresse) {
        if (adresse != null && !adresse.matches("https?://[^\\s\"<>]+")) {
            throw new IllegalArgumentException("Der Link eines Terminziels ist keine Adresse im Netz: " + adresse);
        }
    }

    /** Ob das Terminsystem nach freien Terminen gefragt werden kann. */
    public boolean lesbar() {
        return amt != null && dienst != null;
    }
}
