package de.familienlotse.calculation.ausbildung;

import de.familienlotse.calculation.Protokoll;
import de.familienlotse.parameters.Rechtsstand;
import de.familienlotse.value.Groesse;
import de.familienlotse.value.Wahrheit;

/** Der Bedarf nach §§ 12 bis 14b BAföG, Euro je Monat. */
final class Bafoegbedarf {
    private static final String DAHEIM = "bafoeg.bedarf-zuhause";
    private static final String AUSWAERTS = "bafoeg.bedarf-auswaerts";

    private final Lernperson l;
    private final Rechtsstand recht;

    Bafoegbedarf(Lernperson l) {
        this.l = l;
        recht = l.recht();
    }

    /** Die Summe mit ihren Teilen; null, solange die Staette nicht feststeht. */
    Groesse summe(Protokoll p) {
        Groesse lebensunterhalt = lebensunterhalt(p);
        if (lebensunterhalt == null) {
            return null;
        }
        Groesse versicherung = p.satz("Kranken- und Pflegeversicherung", versicherung(), "bafoeg.versicherung");
        Groesse kinder =
                p.satz("Kinderbetreuung", new Kinderbetreuung(l).zuschlag(), "bafoeg.kinderbetreuungszuschlag");
        Groesse summe = lebensunterhalt.plus(versicherung).plus(kinder);
        return p.wert("bafoeg.bedarf:" + l.person().id(), "Bedarf zusammen", summe, "§ 11 Abs. 1 BAföG");
    }

    private Groesse lebensunterhalt(Protokoll p) {
        var staette = l.staetten().diese();
        if (staette == null) {
            return null;
        }
        return switch (staette) {
            case WEITERFUEHRENDE_SCHULE -> schule(p, Groesse.NULL, "schule");
            case BERUFSFACHSCHULE -> schule(p, satz(DAHEIM, "berufsfachschule"), "schule");
            case FACHOBERSCHULE_NACH_AUSBILDUNG, ABENDSCHULE -> schule(p, satz(DAHEIM, "abendschule"), "abendschule");
            case FACHSCHULE_NACH_AUSBILDUNG, ABENDGYMNASIUM_KOLLEG -> mitUnterkunft(p, "fachschule-kolleg");
            case HOEHERE_FACHSCHULE, HOCHSCHULE -> mitUnterkunft(p, "studium");
            default -> null;
        };
    }

    /** § 12 BAföG: ein Betrag mit Unterkunft. */
    private Groesse schule(Protokoll p, Groesse daheim, String auswaerts) {
        Wahrheit eltern = l.beiEltern();
        Groesse bedarf = Groesse.waehle(eltern, daheim, satz(AUSWAERTS, auswaerts));
        return p.satz("Bedarf für Schülerinnen und Schüler", bedarf, eltern.istJa() ? DAHEIM : AUSWAERTS);
    }

    /** § 13 BAföG: Grundbedarf und Unterkunft. */
    private Groesse mitUnterkunft(Protokoll p, String gruppe) {
        Groesse grund = p.satz("Grundbedarf", satz("bafoeg.grundbedarf", gruppe), "bafoeg.grundbedarf");
        return grund.plus(p.satz("Unterkunft", unterkunft(l), "bafoeg.unterkunft"));
    }

    /** § 13 Abs. 2 BAföG. */
    static Groesse unterkunft(Lernperson l) {
        Groesse daheim = Groesse.genau(l.recht().zahl("bafoeg.unterkunft", "zuhause"));
        Groesse auswaerts = Groesse.genau(l.recht().zahl("bafoeg.unterkunft", "auswaerts"));
        return Groesse.waehle(l.beiEltern(), daheim, auswaerts);
    }

    private Groesse satz(String parameter, String gruppe) {
        return Groesse.genau(recht.zahl(parameter, gruppe));
    }

    /** § 13a BAföG: wer die Altersgrenze der Studierenden erreicht hat, ist freiwillig versichert. */
    private Groesse versicherung() {
        Wahrheit jung = l.person().alter().unter(recht.zahl("bafoeg.versicherung-alter"));
        Groesse zuschlag =
                Groesse.waehle(jung, zuschlag("bafoeg.versicherung"), zuschlag("bafoeg.versicherung-freiwillig"));
        return Groesse.waehle(l.eigeneVersicherung(), zuschlag, Groesse.NULL);
    }

    private Groesse zuschlag(String parameter) {
        return satz(parameter, "kranken").plus(satz(parameter, "pflege"));
    }
}
