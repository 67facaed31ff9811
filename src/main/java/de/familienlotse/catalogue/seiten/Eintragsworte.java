package de.familienlotse.catalogue.seiten;

import de.familienlotse.catalogue.daten.Eintrag;
import de.familienlotse.catalogue.suche.Facette;
import de.familienlotse.platform.Sprache;
import de.familienlotse.platform.Texte;
import de.familienlotse.platform.Wort;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Wie ein Eintrag in der Sprache der Seite heisst; was nicht uebersetzt ist, steht gekennzeichnet deutsch da. */
@Lazy
@Component
class Eintragsworte {
    private final Texte texte;
    private final Wortschatz worte;
    private final Clock uhr;

    Eintragsworte(Texte texte, Wortschatz worte, Clock uhr) {
        this.texte = texte;
        this.worte = worte;
        this.uhr = uhr;
    }

    Wort name(Eintrag e, Sprache sprache) {
        return wort(e.id() + ".name", e.benennung().name(), e.benennung().nameEnglisch(), sprache);
    }

    Wort kurz(Eintrag e, Sprache sprache) {
        return wort(e.id() + ".kurz", e.benennung().kurz(), e.benennung().kurzEnglisch(), sprache);
    }

    private Wort wort(String schluessel, String deutsch, String englisch, Sprache sprache) {
        return sprache == Sprache.ENGLISCH && englisch != null
                ? Wort.eigen(englisch)
                : texte.datenwort("leistung." + schluessel, sprache, deutsch);
    }

    Listenseite.Zeile zeile(Eintrag e, Sprache sprache) {
        return new Listenseite.Zeile(
                e.id(),
                name(e, sprache),
                kurz(e, sprache),
                worte.name(Facette.ART, e.art(), sprache),
                e.stadtbezirk() == null
                        ? null
                        : worte.name(Facette.BEZIRK, e.stadtbezirk().id(), sprache),
                naechster(e),
                Boolean.TRUE.equals(e.kosten().kostenlos()),
                e.beleg().musterdaten(),
                e.imFinder());
    }

    /** Der naechste Termin oder null. */
    LocalDate naechster(Eintrag e) {
        LocalDate heute = LocalDate.now(uhr);
        return e.termine().stream()
                .filter(t -> !t.isBefore(heute))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
