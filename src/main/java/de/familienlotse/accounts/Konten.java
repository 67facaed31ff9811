package de.familienlotse.accounts;

import de.familienlotse.platform.Rolle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Alle Konten. */
public final class Konten {
    private static final String ERLAUBT = "[a-z0-9][a-z0-9._-]{1,39}";

    private final Kontendatei datei;
    private final Kennwoerter kennwoerter = new Kennwoerter();

    /** @param datei wo sie stehen; sie entsteht mit dem ersten Konto */
    public Konten(Path datei) {
        this.datei = new Kontendatei(datei);
    }

    /** Alle, nach Namen. */
    public List<Konto> alle() {
        return datei.lies();
    }

    /** Das Konto dieses Namens; gross und klein ist gleich. */
    public Optional<Konto> finde(String name) {
        String klein = name.strip().toLowerCase(Locale.ROOT);
        return alle().stream().filter(k -> k.name().equals(klein)).findFirst();
    }

    /**
     * Legt ein Konto an und nennt sein Startkennwort, dieses eine Mal.
     *
     * @throws IllegalArgumentException wenn der Name nicht geht, vergeben ist oder keine Rolle genannt ist
     */
    public String legeAn(String name, Set<Rolle> rollen) {
        if (!name.matches(ERLAUBT)) {
            throw new IllegalArgumentException("name");
        }
        if (rollen.isEmpty()) {
            throw new IllegalArgumentException("rolle");
        }
        String kennwort = kennwoerter.startkennwort();
        Konto neu = new Konto(name, rollen, kennwoerter.encode(kennwort), true, false);
        datei.aendere(alle -> {
            if (alle.stream().anyMatch(k -> k.name().equals(name))) {
                throw new IllegalArgumentException("vergeben");
            }
            List<Konto> mehr = new ArrayList<>(alle);
            mehr.add(neu);
            return mehr;
        });
        return kennwort;
    }

    /** Gibt dem Konto ein neues Startkennwort und nennt es, dieses eine Mal. */
    public String setzeZurueck(String name) {
        String kennwort = kennwoerter.startkennwort();
        String pruefwert = kennwoerter.encode(kennwort);
        aendere(name, k -> k.mitStartkennwort(pruefwert));
        return kennwort;
    }

    /** Sperrt das Konto oder gibt es frei. */
    public void sperre(String name, boolean gesperrt) {
        aendere(name, k -> k.mitSperre(gesperrt));
    }

    /** Setzt das selbst gewaehlte Kennwort. */
    void setzeKennwort(String name, String kennwort) {
        String pruefwert = kennwoerter.encode(kennwort);
        aendere(name, k -> k.mitKennwort(pruefwert));
    }

    Kennwoerter kennwoerter() {
        return kennwoerter;
    }

    private void aendere(String name, UnaryOperator<Konto> wie) {
        datei.aendere(alle -> {
            if (alle.stream().noneMatch(k -> k.name().equals(name))) {
                throw new IllegalArgumentException("unbekannt");
            }
            return alle.stream()
                    .map(k -> k.name().equals(name) ? wie.apply(k) : k)
                    .toList();
        });
    }
}
