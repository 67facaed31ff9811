package de.familienlotse.rules;

import de.familienlotse.findings.Ereignisart;
import de.familienlotse.parameters.Rechtsstand;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Ein Ereignis, das {@code ausblick.yaml} ankuendigt.
 *
 * @param leistung Platz der Leistung oder des Begriffs, in deren Ordner es steht
 * @param art Art, wenn sie nicht aus den Bedingungen folgt, sonst null
 * @param wird was aus den Bedingungen wird, nach der Nummer des Merkmals
 * @param betrifft weitere Leistungen, auf die es unmittelbar wirkt
 */
record Ereignisregel(
        int leistung,
        String id,
        Ereignisart art,
        Wer wer,
        List<Nur> nur,
        Zeitangabe wann,
        Map<Integer, Wird> wird,
        String text,
        String norm,
        Betragsangabe betrag,
        List<String> betrifft) {
    /** Die Kennung, wenn an dem Tag auch der Betrag zu rechnen ist. */
    static final String BETRAG = "betrag";

    /** Ob an dem Tag auch der Betrag zu rechnen ist. */
    boolean rechnet() {
        return id.equals(BETRAG);
    }

    /** Ob die Regeln und Rechnungen selbst an dem Tag gefragt werden; was sie sagen, macht den Text. */
    boolean gefragt() {
        return text.isEmpty();
    }

    /** Woran man Ereignisse erkennt, die immer am selben Tag eintreten. */
    List<Object> stelle(Rechtsstand recht) {
        return List.of(leistung, wer, wann.von(), wann.am(recht), wann.zum());
    }

    /** Dasselbe Ereignis mit den Bedingungen beider. */
    Ereignisregel mit(Ereignisregel e) {
        Map<Integer, Wird> alle = new LinkedHashMap<>(wird);
        alle.putAll(e.wird);
        String beider = e.id.equals(BETRAG) ? BETRAG : id;
        return new Ereignisregel(leistung, beider, art, wer, nur, wann, alle, text, norm, betrag, betrifft);
    }

    /** Ob erst eine neue Rechnung sagt, was aus den Bedingungen wird. */
    boolean unklar() {
        return wird.values().stream().anyMatch(Wird::unklar);
    }
}
