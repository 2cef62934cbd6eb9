package id.jejak.infra.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Takes in a file that came with a form, and answers the members that name it in the command. */
@FunctionalInterface
public interface FormFiles {
  /** Of one whose session has ended: he chooses it again once he has signed in. */
  FormFiles OF_NOBODY =
      (fileName, content) -> {
        throw Problem.of(401, "file-again");
      };

  Map<String, String> take(String fileName, InputStream content) throws IOException;
}
