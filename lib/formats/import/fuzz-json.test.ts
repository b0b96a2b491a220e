import { fuzzImporters } from "./fuzz";
import { SAMPLE_FILES, TEXT_FILES } from "./sample-files";

fuzzImporters(Object.keys(SAMPLE_FILES).filter((name) => !TEXT_FILES.includes(name)));
