package de.familienlotse.finder;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Der Anfang: was der Finder tut, was nicht, und wie es losgeht. */
@Controller
class StartController {
    @GetMapping({"/", "/finder"})
    String start() {
        return "finder/start";
    }
}
