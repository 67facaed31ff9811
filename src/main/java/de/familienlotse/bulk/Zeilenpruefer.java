package de.familienlotse.bulk;

import de.familienlotse.answer.Problem;
import de.familienlotse.answer.Probleme;
import de.familienlotse.situation.Familie;
import de.familienlotse.situation.FamilienLeser;
import de.familienlotse.situation.UngueltigeAngaben;
import java.util.function.Function;

/** Beantwortet eine Zeile: mit Befunden, oder mit einem Fehler, der die anderen Zeilen nicht stoert. */
public final class Zeilenpruefer implements Rechnung<Zeilenantwort> {
    private static final int ZU_GROSS = 413;
    private static final int INTERN = 500;

    private final FamilienLeser leser;
    private final Function<Familie, byte[]> antwort;

    /** {@code antwort} beantwortet eine gelesene Familie. */
    public Zeilenpruefer(FamilienLeser leser, Function<Familie, byte[]> antwort) {
        this.leser = leser;
        this.antwort = antwort;
    }

    @Override
    public Zeilenantwort zu(byte[] zeile, long nummer) {
        if (zeile == Zeilenleser.ZU_LANG) {
            return fehler(Probleme.zu(ZU_GROSS), nummer);
        }
        try {
            return new Zeilenantwort(antwort.apply(leser.json(zeile)), true);
        } catch (UngueltigeAngaben e) {
            return fehler(Problem.von(e), nummer);
        } catch (RuntimeException e) {
            return fehler(Probleme.zu(INTERN), nummer);
        }
    }

    private static Zeilenantwort fehler(Problem problem, long nummer) {
        return new Zeilenantwort(problem.zeile(nummer), false);
    }
}
