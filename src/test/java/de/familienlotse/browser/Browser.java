package de.familienlotse.browser;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Der eine Browser dieser Testmaschine. Wo es keinen gibt, entfallen die Tests; mit BROWSER_PFLICHT scheitern sie. */
public final class Browser {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path TREIBER = Path.of("/usr/bin/chromedriver");

    private static final Duration GEDULD = Duration.ofSeconds(20);

    private static Browser einziger;

    private final ChromeDriver treiber;

    private Browser(ChromeDriver treiber) {
        this.treiber = treiber;
        Runtime.getRuntime().addShutdownHook(new Thread(treiber::quit));
    }

    /** Der Browser, wie ihn jemand zum ersten Mal oeffnet: heller Schirm, breit, ohne Erinnerung. */
    public static synchronized Browser hole() {
        if (einziger == null) {
            verlange();
            einziger = new Browser(starte());
        }
        einziger.treiber.manage().deleteAllCookies();
        einziger.cdp("Network.clearBrowserCache", Map.of());
        einziger.cdp("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        einziger.sieh(Blick.BREIT);
        return einziger;
    }

    private static void verlange() {
        if (Files.isExecutable(CHROMIUM) && Files.isExecutable(TREIBER)) {
            return;
        }
        String grund = "Kein Browser: " + CHROMIUM + " und " + TREIBER + " fehlen";
        if ("1".equals(System.getenv("BROWSER_PFLICHT"))) {
            fail(grund);
        }
        abort(grund);
    }

    private static ChromeDriver starte() {
        LoggingPreferences mitschrift = new LoggingPreferences();
        mitschrift.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions wunsch = new ChromeOptions();
        wunsch.setBinary(CHROMIUM.toFile());
        wunsch.setCapability(ChromeOptions.LOGGING_PREFS, mitschrift);
        wunsch.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + frischerOrdner());
        ChromeDriverService dienst = new ChromeDriverService.Builder()
                .usingDriverExecutable(TREIBER.toFile())
                .withSilent(true)
                .build();
        return new ChromeDriver(dienst, wunsch);
    }

    private static Path frischerOrdner() {
        try {
            return Files.createTempDirectory("browser");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ChromeDriver treiber() {
        return treiber;
    }

    /** Ein Befehl in der Sprache des Browsers. */
    public Map<String, Object> cdp(String befehl, Map<String, Object> werte) {
        return treiber.executeCdpCommand(befehl, werte);
    }

    /** Stellt Groesse, Farben und Bewegung ein, auch auf der schon offenen Seite. */
    public Browser sieh(Blick blick) {
        cdp("Emulation.setDeviceMetricsOverride", blick.groesse());
        cdp("Emulation.setEmulatedMedia", blick.medien());
        return this;
    }

    /** Oeffnet eine Adresse der Website. */
    public Browser oeffne(String pfad) {
        treiber.get(Website.hole().ort() + pfad);
        return this;
    }

    /** Tut etwas, das zur naechsten Seite fuehrt, und wartet, bis sie da ist. */
    public void wartend(Runnable tun) {
        frage("document.documentElement.dataset.alt = 'ja'");
        tun.run();
        new WebDriverWait(treiber, GEDULD)
                .ignoring(WebDriverException.class)
                .until(b -> Boolean.TRUE.equals(
                        frage("return !document.documentElement.dataset.alt && document.readyState === 'complete'")));
    }

    public WebElement finde(String auswahl) {
        return treiber.findElement(By.cssSelector(auswahl));
    }

    public List<WebElement> alle(String auswahl) {
        return treiber.findElements(By.cssSelector(auswahl));
    }

    /** Fragt die offene Seite. */
    public Object frage(String javascript, Object... werte) {
        return treiber.executeScript(javascript, werte);
    }

    /** Eine Liste von Texten, die die offene Seite nennt. */
    public List<String> texte(String javascript) {
        return ((List<?>) frage(javascript)).stream().map(String::valueOf).toList();
    }

    /** Was der Browser seit der letzten Frage an Netzereignissen mitschrieb. */
    public List<String> mitschrift() {
        return treiber.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(e -> e.getMessage())
                .toList();
    }
}
