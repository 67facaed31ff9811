package de.familienlotse.catalogue.seiten;

import de.familienlotse.catalogue.Alter;
import de.familienlotse.platform.Sprache;
import de.familienlotse.platform.Texte;

/** Das Alter der Kinder in Worten: Monate bis zum dritten Geburtstag, danach Jahre. */
final class Altersworte {
    private static final int JAHR = 12;
    private static final int IN_JAHREN_AB = 36;

    private final Texte texte;
    private final Sprache sprache;

    Altersworte(Texte texte, Sprache sprache) {
        this.texte = texte;
        this.sprache = sprache;
    }

    /** Ein Satzteil oder null, wenn es keine Grenze gibt. */
    String zu(Alter alter) {
        boolean vonAnfang = alter.von() == null || alter.von() <= 0;
        if (alter.bis() != null && alter.bis() < 0) {
            return text("katalog.alter.vor-geburt");
        }
        if (alter.bis() == null) {
            return vonAnfang ? null : text("katalog.alter.ab", zahl(alter.von()));
        }
        return vonAnfang ? text("katalog.alter.bis", zahl(alter.bis())) : vonBis(alter.von(), alter.bis());
    }

    /** Die Einheit steht einmal da, wenn es auf beiden Seiten dieselbe ist. */
    private String vonBis(int von, int bis) {
        if (inMonaten(von) != inMonaten(bis)) {
            return text("katalog.alter.von-bis", zahl(von), zahl(bis));
        }
        return inMonaten(von)
                ? text("katalog.alter.monate-von-bis", von, bis)
                : text("katalog.alter.jahre-von-bis", von / JAHR, bis / JAHR);
    }

    private String zahl(int monate) {
        return inMonaten(monate) ? text("katalog.monate", monate) : text("katalog.jahre", monate / JAHR);
    }

    private static boolean inMonaten(int monate) {
        return monate < IN_JAHREN_AB;
    }

    private String text(String schluessel, Object... werte) {
        return texte.getMessage(schluessel, werte, sprache.locale());
    }
}
