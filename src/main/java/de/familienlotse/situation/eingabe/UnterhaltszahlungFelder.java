package de.familienlotse.situation.eingabe;

import de.familienlotse.situation.Unterhaltsart;
import de.familienlotse.situation.Unterhaltszahlung;
import de.familienlotse.value.Angabe;
import de.familienlotse.value.Groesse;

/** Die Felder einer Unterhaltszahlung. */
final class UnterhaltszahlungFelder {
    private static final Felder F = new Felder();
    private static final Feld<Angabe<Unterhaltsart>> ART =
            F.angabe("art", Auswahl.aus(Unterhaltsart.values()), "Für wen gezahlt wird");
    private static final Feld<Groesse> BETRAG = F.groesse("betrag", Dezimal.GELD, "Gezahlter Unterhalt; Euro je Monat");
    private static final Feld<Angabe<Boolean>> TITEL =
            F.angabe("titel", JaNein.ART, "Ob Urteil, Urkunde oder Bescheid den Unterhalt festlegen");

    static final Objekt<Unterhaltszahlung> OBJEKT = new Objekt<>(
            "Unterhaltszahlung",
            "Gesetzlicher Unterhalt, den die Person zahlt",
            F,
            s -> new Unterhaltszahlung(s.lies(ART), s.lies(BETRAG), s.lies(TITEL)));
    static final Liste<Unterhaltszahlung> LISTE = new Liste<>(OBJEKT, Grenzen.EINTRAEGE);

    private UnterhaltszahlungFelder() {}
}
