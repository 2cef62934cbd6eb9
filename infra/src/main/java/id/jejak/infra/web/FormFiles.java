package id.jejak.infra.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Takes in a file that came with a form, and answers the members that name it in the command. */
@FunctionalInterface
public interface FormFiles {
  /** Of one whose session has ended: he chooses it again once he has signed in. */
  FormFiles OF_NOBODY = new None(Problem.of(401, "file-again"));

  /** With a form that was refused before its files were read: its sender chooses them again. */
  FormFiles OF_THE_REFUSED = new None(Problem.of(422, "file-not-kept"));

  /** With a command that is only tried, which leaves nothing behind. */
  FormFiles OF_A_TRIAL = new None(Problem.of(422, "file-tried"));

  /** With a command that names none. */
  FormFiles OF_OTHERS = new None(Problem.of(422, "file-unexpected"));

  Map<String, String> take(String fileName, InputStream content) throws IOException;

  /** Says which files the command of a method and a path takes. */
  @FunctionalInterface
  interface OfCommand {
    FormFiles of(String method, String path);
  }

  /** Takes none, and says why not. */
  record None(Problem why) implements FormFiles {
    @Override
    public Map<String, String> take(String fileName, InputStream content) {
      throw why;
    }
  }
}
