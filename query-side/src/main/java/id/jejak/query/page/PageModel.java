package id.jejak.query.page;

import id.jejak.kernel.account.Actor;
import id.jejak.kernel.account.Grant;
import id.jejak.query.Simulation;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.context.request.WebRequest;

/** What the layout of every page needs. */
@ControllerAdvice(annotations = Controller.class)
class PageModel {
  private final MessageSource texts;
  private final People people;
  private final FormKeys formKeys;
  private final Simulation simulation;

  PageModel(MessageSource texts, People people, FormKeys formKeys, Simulation simulation) {
    this.texts = texts;
    this.people = people;
    this.formKeys = formKeys;
    this.simulation = simulation;
  }

  @ModelAttribute
  void fill(Model model, WebRequest request, Locale locale, @Nullable Actor reader) {
    var here = Here.of(request);
    if (!here.isPage()) return;
    model.addAttribute("asked", here);
    model.addAttribute("reader", reader);
    var roles = roles(reader);
    model.addAttribute("roles", roles);
    model.addAttribute("menu", Menu.of(roles, reader != null, here.path()));
    var words = new Words(texts, locale);
    model.addAttribute("words", words);
    model.addAttribute("sentences", new Sentences(words, people));
    model.addAttribute("people", people);
    model.addAttribute("formKey", formKeys);
    model.addAttribute("simulation", simulation.declared());
    String other = locale.getLanguage().equals("en") ? "id" : "en";
    model.addAttribute("languageLink", here.with("lang", other));
  }

  private static Set<String> roles(@Nullable Actor reader) {
    return reader == null
        ? Set.of()
        : reader.grants().stream().map(Grant::role).collect(Collectors.toSet());
  }
}
