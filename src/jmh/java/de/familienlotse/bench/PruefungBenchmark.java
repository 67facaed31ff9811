package de.familienlotse.bench;

import de.familienlotse.faelle.Faelle;
import de.familienlotse.rules.Direktrechnung;
import de.familienlotse.rules.Regelwerk;
import de.familienlotse.rules.Sitzung;
import de.familienlotse.situation.Familie;
import de.familienlotse.situation.Lesen;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Wie lange eine Pruefung dauert: Bedingungen, Betraege, Rechenweg, Wege und naechste Fragen. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx512m"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class PruefungBenchmark {
    private static final int STAPEL = 300;

    private Regelwerk regelwerk;
    private Direktrechnung direkt;
    private Familie fuenf;
    private Familie brutto;
    private Familie unvollstaendig;
    private Familie[] mieten;
    private Familie[] loehne;
    private Sitzung sitzung;
    private List<String> stapel;
    private int zaehler;

    /** Laedt das Regelwerk und liest die Familien. */
    @Setup
    public void lade() {
        regelwerk = Regelwerk.laden();
        direkt = new Direktrechnung(regelwerk);
        fuenf = Familien.fuenf();
        brutto = Familien.brutto();
        unvollstaendig = Familien.unvollstaendig();
        mieten = new Familie[] {Familien.andereMiete(), fuenf};
        loehne = new Familie[] {Familien.andererLohn(), fuenf};
        sitzung = new Sitzung(regelwerk);
        stapel = Familien.anfragen(STAPEL).stream().map(Faelle::json).toList();
    }

    /** (a) Zwei Erwachsene und drei Kinder, alles beantwortet; mit allen Bedingungen, Fragen und Ausblick. */
    @Benchmark
    public Object a_familie_mit_drei_kindern() {
        return regelwerk.pruefe(fuenf).ganz();
    }

    /** (b) Nur der Bruttolohn ist bekannt. */
    @Benchmark
    public Object b_nur_brutto() {
        return regelwerk.pruefe(brutto).ganz();
    }

    /** (c) Fast nichts ist beantwortet. */
    @Benchmark
    public Object c_unvollstaendig() {
        return regelwerk.pruefe(unvollstaendig).ganz();
    }

    /** (d) Eine andere Miete in gehaltener Sitzung. */
    @Benchmark
    public Object d_sitzung_andere_miete() {
        return sitzung.aendere(mieten[zaehler++ & 1]);
    }

    /** (d) Ein anderer Lohn in gehaltener Sitzung. */
    @Benchmark
    public Object d_sitzung_anderer_lohn() {
        return sitzung.aendere(loehne[zaehler++ & 1]);
    }

    /** (e) Viele Familien nacheinander, mit dem Lesen ihrer Anfragen; Familien je Sekunde auf einem Kern. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    @OperationsPerInvocation(STAPEL)
    public void e_stapel(Blackhole senke) {
        for (String anfrage : stapel) {
            senke.consume(regelwerk.pruefe(Lesen.LESER.json(anfrage)).ganz());
        }
    }

    /** (f) Die Grenze: dieselben Wahrheiten von Hand. */
    @Benchmark
    public Object f_handrechnung() {
        return direkt.wahrheiten(fuenf);
    }
}
