package id.jejak.infra.security;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page to sign in on; its form is the API's own command. */
@Hidden
@Controller
class SignInPage {
  @GetMapping("/sign-in")
  String show(@RequestParam(defaultValue = "/") String to, Model model) {
    model.addAttribute("to", to.matches("/[A-Za-z0-9][A-Za-z0-9/._-]*") ? to : "/");
    return "sign-in";
  }
}
