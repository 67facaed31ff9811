package de.familienlotse.rules;

import de.familienlotse.value.Fakt;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Welche Frage nach welchem Fakt fragt: das laengste passende Muster aus {@code fragen.yaml}. */
final class Fragenkatalog {
    /** Eine Frage mit ihren Mustern; {@code *} steht fuer eine Person. */
    private record Frage(String id, List<String[]> muster) {}

    private final List<Frage> fragen;

    private Fragenkatalog(List<Frage> fragen) {
        this.fragen = fragen;
    }

    static Fragenkatalog lies(String yaml) {
        List<Frage> liste = new ArrayList<>();
        YAMLMapper.builder().build().readTree(yaml).forEach(n -> {
            List<String[]> muster = new ArrayList<>();
            n.path("fakten").forEach(f -> muster.add(f.asString().split("/")));
            liste.add(new Frage(n.required("id").asString(), muster));
        });
        return new Fragenkatalog(liste);
    }

    /** Die Kennungen in der Reihenfolge des Fragebogens. */
    List<String> ids() {
        return fragen.stream().map(Frage::id).toList();
    }

    /** Die Frage zu diesem Fakt oder null. */
    String frage(Fakt fakt) {
        String[] pfad = fakt.pfad().split("/");
        String beste = null;
        int laenge = 0;
        for (Frage f : fragen) {
            for (String[] muster : f.muster()) {
                if (muster.length > laenge && passt(muster, pfad)) {
                    beste = f.id();
                    laenge = muster.length;
                }
            }
        }
        return beste;
    }

    private static boolean passt(String[] muster, String[] pfad) {
        if (muster.length > pfad.length) {
            return false;
        }
        for (int i = 0; i < muster.length; i++) {
            if (!muster[i].equals("*") && !muster[i].equals(pfad[i])) {
                return false;
            }
        }
        return true;
    }
}
