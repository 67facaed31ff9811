package de.familienlotse.zugang;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Ein kleiner Anmeldedienst nach OpenID Connect, der jeden sofort anmeldet. */
final class Anmeldedienst implements AutoCloseable {
    static final String KUNDE = "familienlotse";

    private final HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    private final RSAKey schluessel = new RSAKeyGenerator(2048).keyID("1").generate();
    private final List<String> rollen;
    private String nonce;

    /** Verleiht jedem diese Rollen. */
    Anmeldedienst(String... rollen) throws IOException, JOSEException {
        this.rollen = List.of(rollen);
        server.createContext("/.well-known/openid-configuration", x -> antworte(x, beschreibung()));
        server.createContext("/jwks", x -> antworte(x, new JWKSet(schluessel.toPublicJWK()).toString()));
        server.createContext("/authorize", this::meldeAn);
        server.createContext("/token", this::gibMarke);
        server.start();
    }

    String ort() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private String beschreibung() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                "jwks_uri":"%1$s/jwks","response_types_supported":["code"],"subject_types_supported":["public"],
                "id_token_signing_alg_values_supported":["RS256"]}"""
                .formatted(ort());
    }

    private void meldeAn(HttpExchange x) throws IOException {
        Map<String, String> frage = Arrays.stream(
                        x.getRequestURI().getRawQuery().split("&"))
                .map(t -> t.split("=", 2))
                .collect(Collectors.toMap(t -> t[0], t -> URLDecoder.decode(t[1], StandardCharsets.UTF_8)));
        nonce = frage.get("nonce");
        x.getResponseHeaders()
                .add(
                        "Location",
                        frage.get("redirect_uri") + "?code=abc&state="
                                + frage.get("state").replace("=", "%3D"));
        x.sendResponseHeaders(302, -1);
        x.close();
    }

    private void gibMarke(HttpExchange x) throws IOException {
        JWTClaimsSet wer = new JWTClaimsSet.Builder()
                .issuer(ort())
                .subject("person-1")
                .audience(KUNDE)
                .issueTime(new Date())
                .expirationTime(new Date(new Date().getTime() + 60_000))
                .claim("nonce", nonce)
                .claim("realm_access", Map.of("roles", rollen))
                .build();
        SignedJWT marke = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("1").build(), wer);
        try {
            marke.sign(new RSASSASigner(schluessel));
        } catch (JOSEException e) {
            throw new IOException(e);
        }
        antworte(
                x,
                "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\""
                        + marke.serialize() + "\"}");
    }

    private static void antworte(HttpExchange x, String json) throws IOException {
        byte[] inhalt = json.getBytes(StandardCharsets.UTF_8);
        x.getResponseHeaders().add("Content-Type", "application/json");
        x.sendResponseHeaders(200, inhalt.length);
        x.getResponseBody().write(inhalt);
        x.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
