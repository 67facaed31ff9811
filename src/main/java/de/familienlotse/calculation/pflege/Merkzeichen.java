package de.familienlotse.calculation.pflege;

import java.util.List;

/** Welche Merkzeichen des Ausweises (§ 3 SchwbAwV) zu welchem Nachteilsausgleich gehoeren. */
public final class Merkzeichen {
    /** Hilflos, blind oder taubblind (§ 33b Abs. 3 Satz 3 EStG). */
    public static final List<String> HILFLOS_ODER_BLIND = List.of("H", "Bl", "TBl");
    /** Hilflos (§ 33b Abs. 6 Satz 4 EStG). */
    public static final List<String> HILFLOS = List.of("H");
    /** Gehbehindert, hilflos, blind oder gehoerlos (§ 228 Abs. 1, 4 SGB IX). */
    public static final List<String> FREIFAHRT = List.of("G", "aG", "H", "Bl", "Gl");
    /** Die Wertmarke ist kostenlos (§ 228 Abs. 4 Nr. 1 SGB IX). */
    public static final List<String> FREIFAHRT_KOSTENLOS = List.of("H", "Bl");
    /** Aussergewoehnlich gehbehindert oder blind (§ 46 Abs. 1 Satz 1 Nr. 11 StVO). */
    public static final List<String> PARKEN = List.of("aG", "Bl");

    /** Blind (§ 3 Abs. 1 Nr. 3 SchwbAwV). */
    public static final List<String> BLIND = List.of("Bl");
    /** Taubblind (§ 3 Abs. 1 Nr. 8 SchwbAwV). */
    public static final List<String> TAUBBLIND = List.of("TBl");
    /** Gehoerlos (§ 3 Abs. 1 Nr. 4 SchwbAwV). */
    public static final List<String> GEHOERLOS = List.of("Gl");
    /** Gehbehindert, auch aussergewoehnlich (§ 30 Abs. 1 SGB XII). */
    public static final List<String> GEHBEHINDERT = List.of("G", "aG");

    private Merkzeichen() {}
}
