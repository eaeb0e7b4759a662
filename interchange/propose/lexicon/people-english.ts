import { endings } from './endings'
import { remembered } from './remembered'

/* Words by which an English noun phrase is parted from what surrounds it. */

/** Words that no noun phrase goes past. */
export const stops = remembered(
  /^(?:and|or|but|nor|so|yet|if|when|while|because|although|though|that|which|who|whom|whose|where|how|why|what|whether|is|are|was|were|be|been|being|has|have|had|having|do|does|did|will|would|can|could|should|may|might|must|shall|not|also|later|then|now|still|only|just|even|already|never|always|often|however|meanwhile|instead|too|again|here|there|said|says|say|saying|told|tells|tell|telling|added|adds|adding|wrote|writes|argued|argues|claimed|claims|warned|warns|announced|announces|confirmed|confirms|insisted|insists|explained|explains|recalled|recalls|admitted|admits|acknowledged|noted|stated|declared|suggested|stressed|estimated|predicted|denied|denies|called|calls|described|describes|believe|believes|believed|think|thinks|thought|urged|urges|praised|criticised|criticized|condemned|welcomed|accused|rejected|dismissed|blamed|apologised|declined|refused|replied|asked|asks|expects|expect|expected|hopes|hoped|wants|wanted|went|came|made|makes|took|takes|got|gave|gives|found|finds|put|puts|led|leads|shows|show|showed|fears|fear|feared|agreed|agrees|disagreed|quoted|quotes|retorted|vowed|pledged|promised|testified|conceded|complained|complains|tweeted|posted|issued|reported|reports|credited|disputed|speaking|citing|quoting|taking|living|working|using|yesterday|today|tomorrow|tonight|early|late|earlier|reporters|journalists|ago|once)$/iu,
)

export const englishPeople = endings(
  'man men woman women person people spokespeople spokespersons spokesperson officials official officers officer ministers minister ' +
    'presidents president chancellor leaders leader chief chiefs head heads director directors manager managers secretary mayor ' +
    'governor senators senator lawmakers lawmaker politicians politician judges judge lawyers lawyer attorney prosecutors prosecutor ' +
    'detectives detective investigators investigator experts expert analysts analyst economists economist scientists scientist ' +
    'researchers researcher professors professor doctors doctor nurses nurse teachers teacher students student farmers farmer owners ' +
    'owner workers worker residents resident neighbours neighbors neighbour neighbor witness witnesses survivors survivor victims ' +
    'victim parents parent mother father brother sister son daughter wife husband widow friends friend colleagues colleague coach ' +
    'captain players player fans critics critic supporters supporter opponents opponent campaigners campaigner activists activist ' +
    'protesters protester aides aide advisers adviser advisors advisor ambassador diplomats diplomat general commander soldiers ' +
    'soldier rebels rebel bishop priest pope king queen prince princess chair chairman chairwoman chairperson founder editor author ' +
    'reporter journalist passengers passenger driver pilot skipper sailor -year-old insiders insider sources source voters voter ' +
    'customers customer tenants tenant landlords landlord members member deputy premier executive executives organisers organizers ' +
    'councillors councillor conservationists conservationist biologist ecologist historian engineer architect chef baker manufacturer ' +
    'operator intruder pedestrian suspect defendant plaintiff juror caller guest visitors visitor shoppers shopper makers maker ' +
    'keepers keeper spokesman spokeswoman volunteers volunteer paramedics paramedic firefighters firefighter rescuers rescuer crew ' +
    'locals villagers villager fishermen families relatives couple boss bosses developer trader banker broker consultant inspector ' +
    'superintendent sergeant sheriff deputies warden ranger curator artist singer actor actress writer poet novelist teenager girl ' +
    'boy child children',
)

export const englishBodies = endings(
  '=police =government =ministry =department =office =agency =bureau =council =court =company =firm =group =bank =party =union ' +
    '=association =alliance =league =committee =commission =authority =authorities =board =trust =foundation =institute =university ' +
    '=college =school =hospital =church =charity =club =team =house =parliament =congress =senate =embassy =army =navy =military ' +
    '=administration =campaign =organisation =organization =opposition =manufacturer =operator =airline =retailer =publisher ' +
    '=developer =watchdog =regulator =newspaper =broadcaster =network =paper =website =magazine =station =service =centre =center ' +
    '=society =federation =fund =coastguard =patrol =prosecution =defence =inquest =jury =pentagon =kremlin =state =city =county ' +
    '=coalition =brigade =force =corporation =inc =ltd =llc =plc =treasury =cabinet =nations =line =lines =chamber =partnership ' +
    '=consortium =startup =maker =giant =carrier =chain =supermarket =brewery =museum =theatre =zoo =airport =port =railway =utility ' +
    '=insurer =lender =landlord',
)
