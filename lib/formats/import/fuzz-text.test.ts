import { fuzzImporters } from "./fuzz";
import { TEXT_FILES } from "./sample-files";

fuzzImporters(TEXT_FILES);
