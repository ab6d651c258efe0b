"""What is wanted of every page."""

import base64
import io

from axe_core_python.selenium import Axe
from pypdf import PdfReader
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

MOST_BYTES = 100_000
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

# A link in a line of text may be as high as the line; what is out of sight until it has the focus is left out.
SMALL_TARGETS = """
return Array.from(document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary'))
  .filter(function (target) {
    var box = target.getBoundingClientRect();
    if (!box.width || box.right < 0) return false;
    if (['radio', 'checkbox'].indexOf(target.type) >= 0) {
      var label = target.labels[0];
      return !label || label.getBoundingClientRect().height < 43.5;
    }
    if (box.width >= 43.5 && box.height >= 43.5) return false;
    var inline = getComputedStyle(target).display === 'inline';
    return !(inline && target.parentElement.textContent.trim().length > target.textContent.trim().length);
  })
  .map(function (target) {
    var box = target.getBoundingClientRect();
    return (target.textContent.trim() || target.name) + ' ' + Math.round(box.width) + 'x' + Math.round(box.height);
  });
"""

REACHABLE = """
return Array.from(document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary'))
  .filter(function (each) {
    // Of radio buttons with one name the tabulator reaches one; the arrows reach the others.
    var others = each.type === 'radio' ? Array.from(each.form.querySelectorAll('input[type=radio]')).filter(function (other) {
      return other.name === each.name;
    }) : [each];
    return each === (others.find(function (other) { return other.checked; }) || others[0])
      && each.getClientRects().length && !each.disabled && !each.closest('details:not([open]) > :not(summary)');
  }).length;
"""

FOCUSED = """
var each = document.activeElement;
if (!each || each === document.body) return null;
if (!window.visited) window.visited = new Set();
var isNew = !window.visited.has(each);
window.visited.add(each);
var style = getComputedStyle(each);
return [isNew, style.outlineStyle !== 'none' || style.boxShadow !== 'none', each.textContent.trim().slice(0, 30)];
"""


def violations(driver):
    """What axe-core finds."""
    found = Axe().run(driver, options={"runOnly": {"type": "tag", "values": TAGS}})
    return [
        f"axe {rule['id']}: {rule['nodes'][0]['html'][:160]} ({len(rule['nodes'])} times)" for rule in found["violations"]
    ]


def sideways(driver, width):
    wide = driver.execute_script("return document.documentElement.scrollWidth")
    return [f"scrolls sideways: {wide} of {width} pixels"] if wide > width else []


def small_targets(driver):
    small = driver.execute_script(SMALL_TARGETS)
    return [f"small targets: {', '.join(small[:5])}"] if small else []


def size(driver):
    """The bytes that were sent for the page."""
    sent = driver.execute_script(
        "return performance.getEntriesByType('navigation')[0].decodedBodySize")
    return [f"{sent} bytes"] if sent > MOST_BYTES else []


def keyboard(driver):
    """Goes through the page with the tabulator: everything is reached, and it is seen where one is."""
    wanted, reached, hidden, outside = driver.execute_script(REACHABLE), 0, [], 0
    if wanted > 150:
        return []
    for _ in range(wanted * 4 + 20):
        ActionChains(driver).send_keys(Keys.TAB).perform()
        focused = driver.execute_script(FOCUSED)
        if focused is None:
            # A page that leads to a mistake begins in its middle, so the beginning comes after the end.
            outside += 1
            if outside > 2:
                break
            continue
        if focused[0]:
            reached += 1
            if not focused[1]:
                hidden.append(focused[2])
    problems = [f"the focus is not seen on {', '.join(hidden[:5])}"] if hidden else []
    return problems + ([f"the keyboard reaches {reached} of {wanted}"] if reached < wanted else [])


def paper(browser, most=None, without=()):
    """Prints the page; how many sheets it takes and what is not to be on them."""
    told = browser.command("Page.printToPDF", paperWidth=8.27, paperHeight=11.69, preferCSSPageSize=True,
                           displayHeaderFooter=True)
    sheets = PdfReader(io.BytesIO(base64.b64decode(told["data"]))).pages
    text = "\n".join(sheet.extract_text() for sheet in sheets)
    problems = [f"{len(sheets)} sheets instead of {most}"] if most and len(sheets) > most else []
    problems += [f"\"{word}\" is printed" for word in without if word.lower() in text.lower()]
    return problems + ([] if text.strip() else ["nothing is printed"])
