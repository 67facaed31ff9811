package de.familienlotse.finder;

import de.familienlotse.finder.anfrage.Anfragebau;
import de.familienlotse.platform.Uebergabe;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/** Reicht die Antworten einer Familie, die ihren Link zeigt, an die Beratung weiter. Wer ihn hat, sieht sie ohnehin. */
@Controller
class BeratungsController {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Auswerter auswerter;
    private final Uebergabe uebergabe;

    BeratungsController(Auswerter auswerter, Uebergabe uebergabe) {
        this.auswerter = auswerter;
        this.uebergabe = uebergabe;
    }

    @GetMapping("/finder/beratung")
    String reicheWeiter(Stand stand) {
        Object anfrage = Anfragebau.baue(
                        stand.antworten(), auswerter.regelwerk().fragen())
                .wurzel();
        return "redirect:/beratung?a=" + uebergabe.siegle(JSON.writeValueAsString(anfrage));
    }
}
