package saddleback.engine.picture;

import saddleback.engine.format.BadFile;

import java.io.StringReader;
import java.util.Locale;
import java.util.Set;

import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** Goes through a drawing's XML before it is rendered. Document types and entities are not read. */
final class SvgCheck {
    private static final int MOST_ELEMENTS = 20_000;
    private static final int MOST_USES = 300;
    private static final Set<String> FOREIGN =
            Set.of("image", "feimage", "foreignobject", "script", "iframe");

    private final String name;
    private int elements;
    private int uses;

    private SvgCheck(String name) {
        this.name = name;
    }

    /** A reader that opens nothing but the text. */
    static XMLEventReader reader(String text) throws XMLStreamException {
        XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return xml.createXMLEventReader(new StringReader(text));
    }

    /** Refuses what is no XML, what is too much, and what names other files. */
    static void require(String name, String text) {
        SvgCheck check = new SvgCheck(name);
        try {
            XMLEventReader events = reader(text);
            while (events.hasNext()) {
                XMLEvent e = events.nextEvent();
                if (e.isStartElement()) check.element(e.asStartElement());
            }
        } catch (XMLStreamException e) {
            throw BadFile.at(
                    name,
                    "line " + e.getLocation().getLineNumber(),
                    "sound XML",
                    String.valueOf(e.getMessage()).replaceFirst("(?s).*\nMessage: ", ""));
        }
    }

    private void element(StartElement e) {
        String kind = e.getName().getLocalPart().toLowerCase(Locale.ROOT);
        int line = e.getLocation().getLineNumber();
        if (elements++ == 0 && !kind.equals("svg"))
            throw BadFile.at(name, "line " + line, "an svg element around all", kind);
        if (elements > MOST_ELEMENTS)
            throw BadFile.whole(name, "at most %,d elements".formatted(MOST_ELEMENTS), "more");
        if (kind.equals("use") && ++uses > MOST_USES)
            throw BadFile.whole(name, "at most " + MOST_USES + " use elements", "more");
        if (FOREIGN.contains(kind))
            throw BadFile.at(name, "line " + line, "lines, areas and text only", "<" + kind + ">");
        e.getAttributes().forEachRemaining(a -> attribute(kind, line, a));
    }

    private void attribute(String element, int line, Attribute a) {
        if (element.equals("a") || !a.getName().getLocalPart().equalsIgnoreCase("href")) return;
        if (!a.getValue().strip().startsWith("#"))
            throw BadFile.at(
                    name, "line " + line, "references into the file itself (#...)", a.getValue());
    }
}
