package de.familienlotse.finder;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Liest den Stand aus dem Parameter {@code s}; ohne ihn ist es der Anfang. */
@Component
class StandAufloeser implements HandlerMethodArgumentResolver {
    private final Standsiegel siegel;

    StandAufloeser(Standsiegel siegel) {
        this.siegel = siegel;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Stand.class;
    }

    /** @throws de.familienlotse.platform.SiegelUngueltig wenn der Link nicht gilt */
    @Override
    public Stand resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer seite,
            NativeWebRequest anfrage,
            WebDataBinderFactory binder) {
        String s = anfrage.getParameter("s");
        return s == null || s.isEmpty() ? Stand.ANFANG : siegel.oeffne(s);
    }
}
