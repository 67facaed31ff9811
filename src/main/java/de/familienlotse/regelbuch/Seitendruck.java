package de.familienlotse.regelbuch;

import de.familienlotse.platform.Texte;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Macht aus Vorlagen Seiten, im Dienst wie auf der Kommandozeile gleich. */
final class Seitendruck {
    private final SpringTemplateEngine maschine = new SpringTemplateEngine();
    private final Verweise verweise;

    Seitendruck(Verweise verweise) {
        this.verweise = verweise;
        ClassLoaderTemplateResolver vorlagen = new ClassLoaderTemplateResolver();
        vorlagen.setPrefix("templates/");
        vorlagen.setSuffix(".html");
        vorlagen.setTemplateMode(TemplateMode.HTML);
        vorlagen.setCharacterEncoding(StandardCharsets.UTF_8.name());
        maschine.setTemplateResolver(vorlagen);
        maschine.setTemplateEngineMessageSource(Texte.quelle());
    }

    /** Die Uebersicht; {@code fehlt} nennt eine gesuchte Leistung, die es nicht gibt, oder ist null. */
    byte[] verzeichnis(Regelbuch buch, Filter filter, String fehlt) {
        return drucke("regelbuch/verzeichnis", buch, "v", buch.verzeichnis(filter), "fehlt", fehlt);
    }

    /** Die Seite einer Leistung. */
    byte[] blatt(Regelbuch buch, Blatt blatt) {
        return drucke("regelbuch/blatt", buch, "b", blatt, "fehlt", null);
    }

    private byte[] drucke(String vorlage, Regelbuch buch, String name, Object inhalt, String name2, Object inhalt2) {
        Context werte =
                new Context(Locale.GERMAN, Map.of(name, inhalt, "fassung", buch.fassung(), "stand", buch.stand()));
        werte.setVariable(name2, inhalt2);
        werte.setVariable("verweise", verweise);
        werte.setVariable("stil", verweise.stil());
        werte.setVariable("start", verweise.start());
        return maschine.process(vorlage, werte).getBytes(StandardCharsets.UTF_8);
    }
}
