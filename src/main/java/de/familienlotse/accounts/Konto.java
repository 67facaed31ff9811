package de.familienlotse.accounts;

import de.familienlotse.platform.Rolle;
import java.util.Set;
import java.util.TreeSet;

/**
 * Ein Konto.
 *
 * @param name Anmeldename; klein geschrieben
 * @param pruefwert Argon2 des Kennworts, mit Salz und Aufwand
 * @param start ob noch das Startkennwort gilt
 */
public record Konto(String name, Set<Rolle> rollen, String pruefwert, boolean start, boolean gesperrt) {
    public Konto {
        rollen = new TreeSet<>(rollen);
    }

    /** Dasselbe Konto mit einem Startkennwort, das beim ersten Anmelden zu ersetzen ist. */
    Konto mitStartkennwort(String neu) {
        return new Konto(name, rollen, neu, true, gesperrt);
    }

    /** Dasselbe Konto mit selbst gewaehltem Kennwort. */
    Konto mitKennwort(String neu) {
        return new Konto(name, rollen, neu, false, gesperrt);
    }

    /** Dasselbe Konto, gesperrt oder wieder frei. */
    Konto mitSperre(boolean neu) {
        return new Konto(name, rollen, pruefwert, start, neu);
    }
}
