package de.familienlotse.rules;

import de.familienlotse.value.Fakt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Welche Frage nach welchem Fakt fragt: das laengste passende Muster aus {@code fragen.yaml}. */
final class Fragenkatalog {
    /** Was nach einem Stueck des Pfads noch kommen kann; {@code *} steht fuer eine Person. */
    private static final class Knoten {
        private final Map<String, Knoten> weiter = new HashMap<>();
        private String frage;

        Knoten nach(String stueck) {
            Knoten genau = weiter.get(stueck);
            return genau == null ? weiter.get("*") : genau;
        }
    }

    private final List<String> ids = new ArrayList<>();
    private final Map<String, Frage> fragen = new HashMap<>();
    private final Knoten anfang = new Knoten();

    private Fragenkatalog() {}

    static Fragenkatalog lies(String yaml) {
        Fragenkatalog katalog = new Fragenkatalog();
        YAMLMapper.builder().build().readTree(yaml).forEach(n -> {
            String id = n.required("id").asString();
            katalog.ids.add(id);
            katalog.fragen.put(
                    id,
                    new Frage(id, n.path("text").asString(""), n.path("warum").asString("")));
            n.path("fakten").forEach(f -> katalog.nimm(f.asString(), id));
        });
        return katalog;
    }

    private void nimm(String muster, String frage) {
        Knoten k = anfang;
        for (String stueck : muster.split("/")) {
            k = k.weiter.computeIfAbsent(stueck, s -> new Knoten());
        }
        k.frage = k.frage == null ? frage : k.frage;
    }

    /** Die Kennungen in der Reihenfolge des Fragebogens. */
    List<String> ids() {
        return ids;
    }

    /** Die Frage mit ihrem Text, die nach diesem Fakt fragt, {@code *} fuer eine Person; null, wenn es keine gibt. */
    Frage zu(String pfad) {
        String id = frage(pfad);
        return id == null ? null : fragen.get(id);
    }

    /** Die Frage zu diesem Fakt oder null. */
    String frage(Fakt fakt) {
        return frage(fakt.pfad());
    }

    private String frage(String pfad) {
        String beste = null;
        Knoten k = anfang;
        for (int von = 0; k != null && von <= pfad.length(); ) {
            int ende = pfad.indexOf('/', von);
            ende = ende < 0 ? pfad.length() : ende;
            k = k.nach(pfad.substring(von, ende));
            beste = k == null || k.frage == null ? beste : k.frage;
            von = ende + 1;
        }
        return beste;
    }
}
