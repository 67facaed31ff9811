package de.familienlotse.browser;

import de.familienlotse.accounts.Testkonten;
import de.familienlotse.api.Dienst;
import de.familienlotse.feedback.Beispielzahlen;
import de.familienlotse.zugang.Besucher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ITemplateResolver;
import org.thymeleaf.templateresolver.TemplateResolution;

/** Die eine laufende Website dieser Testmaschine; sie weiss, welche Vorlagen sie schon gezeigt hat. */
public final class Website {
    private static Website einzige;

    private final Dienst dienst = new Dienst(
                    "--familienlotse.zahlen.datei=" + zahlen(),
                    "--familienlotse.termine.anbieter=beispiel",
                    "--familienlotse.strassenkarte.kacheln="
                            + Kachelserver.hole().vorlage(),
                    Testkonten.einstellung())
            .mitKatalog();
    private final Map<String, Besucher> sitzungen = new ConcurrentHashMap<>();
    private final Set<String> gezeigt = new ConcurrentSkipListSet<>();
    private final String antworten;

    private Website() {
        dienst.kontext().getBean(SpringTemplateEngine.class).addTemplateResolver(new Zuschauer());
        antworten = new Familienweg(dienst).antworten();
        Runtime.getRuntime().addShutdownHook(new Thread(dienst::close));
    }

    private static Path zahlen() {
        try {
            return Beispielzahlen.schreibe(Files.createTempDirectory("zahlen"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Die Website; beim ersten Mal wird sie gestartet. */
    public static synchronized Website hole() {
        if (einzige == null) {
            einzige = new Website();
        }
        return einzige;
    }

    public Dienst dienst() {
        return dienst;
    }

    /** Anfang jeder Adresse. */
    public String ort() {
        return "http://127.0.0.1:" + dienst.port();
    }

    /** Der Link einer Familie, die alle Fragen des Wegs beantwortet hat. */
    public String antworten() {
        return antworten;
    }

    /** Meldet den Browser mit dieser Rolle an. */
    void meldeAn(Browser browser, String rolle) {
        String sitzung = sitzungen
                .compute(rolle, (r, alter) -> gilt(alter) ? alter : Besucher.als(r, dienst))
                .sitzung();
        browser.cdp("Network.setCookie", Map.of("url", ort(), "name", "anmeldung", "value", sitzung));
    }

    /** Eine Sitzung endet, wenn sie lange ruht. */
    private static boolean gilt(Besucher besucher) {
        return besucher != null && besucher.hole("/kennwort").statusCode() == 200;
    }

    /** Die Namen aller Vorlagen, die schon gezeigt wurden. */
    public Set<String> gezeigt() {
        return gezeigt;
    }

    /** Merkt sich Vorlagen und laesst sie andere finden. */
    private final class Zuschauer implements ITemplateResolver {
        @Override
        public String getName() {
            return "zuschauer";
        }

        @Override
        public Integer getOrder() {
            return 0;
        }

        @Override
        public TemplateResolution resolveTemplate(
                IEngineConfiguration einstellung, String besitzer, String vorlage, Map<String, Object> merkmale) {
            gezeigt.add(vorlage);
            return null;
        }
    }
}
