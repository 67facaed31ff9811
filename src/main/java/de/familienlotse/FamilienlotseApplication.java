package de.familienlotse;

import de.familienlotse.cli.Kommandozeile;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Der Familienlotse: als Dienst oder auf der Kommandozeile. */
@SpringBootApplication
public class FamilienlotseApplication {
    /** Startet den gewuenschten Befehl; ohne Befehl den Dienst. */
    public static void main(String[] args) {
        // Die Zeitzonen vor dem Protokoll: was Zeitzonen nachliefert, schreibt selbst ins Protokoll.
        ZoneId.systemDefault().getRules();
        new Kommandozeile(dienst -> SpringApplication.run(FamilienlotseApplication.class, dienst))
                .starte(args)
                .ifPresent(System::exit);
    }
}
